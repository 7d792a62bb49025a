import * as z from 'zod'
import { choice, only } from '../../fields/choice.ts'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { source } from '../../fields/shared-fields.ts'
import { key, keyed, oneOrMore } from '../../values/key.ts'

/** The duty to repay money that is unused, or not used for its purpose (återbetalning). */
export const repayment = z.union([
  only('none', { en: 'none', sv: 'ingen', synonyms: ['inget', 'ingen'] }),
  keyed(
    block({
      of: field(
        oneOrMore(
          choice({
            unused: { en: 'unused funds', sv: 'oförbrukade medel' },
            'not-for-purpose': {
              en: 'funds not used for their purpose',
              sv: 'medel som inte använts för sitt ändamål',
            },
          }),
        ),
        shared.of,
      ),
      duty: field(
        choice({
          must: { en: 'must be repaid', sv: 'ska återbetalas' },
          'may-be-demanded': { en: 'may be demanded back', sv: 'kan krävas tillbaka' },
        }),
        { label: { en: 'Duty', sv: 'Skyldighet' } },
      ),
      to: field(oneOrMore(key).optional(), { ...shared.to, names: ['parties'] }),
      source,
    }),
  ),
])
