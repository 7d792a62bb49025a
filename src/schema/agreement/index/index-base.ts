import * as z from 'zod'
import { choice } from '../../fields/choice.ts'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { indexNumber } from '../../values/index-number.ts'
import { publishedPeriod } from '../../values/published-period.ts'

/** Which of the values published for a period is used. */
export const valueUsed = choice({
  preliminary: { en: 'the preliminary one', sv: 'det preliminära' },
  final: { en: 'the final one', sv: 'det fastställda' },
}).optional()

export const valueUsedLabel = { en: 'Value used', sv: 'Värde som används' }

/** What levels of an index are compared with: a period, and the number or the value of it that the document names. */
export const indexBase = field(
  z
    .union([
      publishedPeriod,
      block({
        period: field(publishedPeriod, shared.period),
        number: field(indexNumber.optional(), {
          label: { en: 'Number', sv: 'Tal' },
          synonyms: ['value', 'tal', 'varde'],
          description: {
            en: 'The level of the index then, as the document states it',
            sv: 'Indexets nivå då, som dokumentet anger den',
          },
        }),
        valueUsed: field(valueUsed, {
          label: valueUsedLabel,
          description: {
            en: 'Which of the published values the earlier side of a comparison uses; the latest known, if nothing is said',
            sv: 'Vilket av de publicerade värdena som jämförelsens tidigare led använder; det senast kända, om inget sägs',
          },
        }),
      }),
    ])
    .optional(),
  {
    label: { en: 'Base', sv: 'Bas' },
    description: {
      en: 'The period that levels of the index are compared with',
      sv: 'Tiden som indexets nivåer jämförs med',
    },
  },
)
