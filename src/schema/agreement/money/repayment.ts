import * as z from 'zod'
import { choice, only } from '../../fields/choice.ts'
import { block, field, optional } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { source } from '../../fields/shared-fields.ts'
import { key, keyed, oneOrMore } from '../../values/key.ts'
import { text } from '../../values/text.ts'
import { orUnknown } from '../../values/unknown.ts'

/** The duty to repay money that is unused, or not used for its purpose (återbetalning). */
export const repayment = z.union([
  only('none', { en: 'none', sv: 'ingen', synonyms: ['inget', 'ingen'] }),
  keyed(
    block({
      of: field(
        orUnknown(
          oneOrMore(
            choice({
              unused: { en: 'unused funds', sv: 'oförbrukade medel' },
              'not-for-purpose': {
                en: 'funds not used for their purpose',
                sv: 'medel som inte använts för sitt ändamål',
              },
            }),
          ),
        ),
        shared.of,
      ),
      duty: field(
        orUnknown(
          choice({
            must: { en: 'must be repaid', sv: 'ska återbetalas' },
            'may-be-demanded': { en: 'may be demanded back', sv: 'kan krävas tillbaka' },
          }),
        ),
        { label: { en: 'Duty', sv: 'Skyldighet' } },
      ),
      to: field(oneOrMore(orUnknown(key)).optional(), { ...shared.to, names: ['parties'] }),
      source,
    }),
  ),
  block({
    unknown: field(text, {
      ...shared.unknown,
      description: {
        en: 'In place of all else: where the duty to repay stands, or what is not said of it',
        sv: 'I stället för allt annat: var skyldigheten att betala tillbaka står, eller vad som inte sägs om den',
      },
    }),
    source: optional(source),
  }),
])
