import * as z from 'zod'
import { scalarText } from '../../../domain/scalar-text.ts'
import { choice } from '../../fields/choice.ts'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { nonEmpty } from '../../values/key.ts'
import { kronor, quantity } from '../../values/kronor.ts'
import { leaf, valueProblem } from '../../values/leaf.ts'
import { share as percent } from '../../values/percent.ts'
import { shown } from '../../values/shown.ts'
import { text } from '../../values/text.ts'
import { amountAtLeast, amountAtMost, approximateAmount, exactAmount, unknownAmount } from './amount.ts'
import { calculatedAmountFields } from './calculated-amount.ts'
import { hoursTimesRate, rateTimesQuantity } from './product.ts'

/** Kronor, an estimate, a cap, a floor, a rate times a quantity, or the reason why the amount is unknown. */
export const simpleAmount = z
  .union([
    exactAmount,
    unknownAmount,
    approximateAmount,
    amountAtMost,
    amountAtLeast,
    rateTimesQuantity,
    hoursTimesRate,
  ])
  .register(z.globalRegistry, {
    descriptions: {
      en: 'Kronor; or an object that says how it is not simply that',
      sv: 'Kronor; eller ett block som säger på vilket sätt det inte bara är det',
    },
  })

/** A per cent of something, perhaps with a maximum. */
const percentOf = block({
  percent: field(percent, shared.percent),
  of: field(
    z.union([
      choice({
        costs: { en: 'the costs', sv: 'kostnaderna' },
        contributions: { en: 'other contributions', sv: 'övriga insatser', synonyms: ['insatser'] },
      }),
      kronor,
      block({ unknown: field(text, shared.unknown) }),
    ]),
    {
      ...shared.of,
      description: {
        en: 'What it is a part of: the party’s costs, all contributions, its own included, or kronor',
        sv: 'Vad det är en del av: partens kostnader, alla insatser med dess egen inräknad, eller kronor',
      },
    },
  ),
  ...calculatedAmountFields,
}).transform(percentOf => ({ percentOf }))

const years = /^([1-9]\d?|(19|20|21)\d\d)$/

const yearKey = leaf(
  {
    type: 'string',
    pattern: years.source,
    patternErrors: { en: 'A number 1–99, or a year', sv: 'Ett tal 1–99, eller ett årtal' },
  },
  written => {
    const found = scalarText(written)
    return years.test(found) ? found : valueProblem('year-invalid', { found: shown(found) })
  },
)

/** Amounts by year: keys 1, 2, 3 … are agreement years, 2026, 2027 … calendar years. A year left out is unknown. */
const byYear = block({
  byYear: field(nonEmpty(z.record(yearKey, simpleAmount)), {
    label: { en: 'By year', sv: 'Per år' },
    description: {
      en: '1, 2, 3 … for agreement years or 2026, 2027 … for calendar years',
      sv: '1, 2, 3 … för avtalsår eller 2026, 2027 … för kalenderår',
    },
  }),
}).transform(({ byYear }) => ({
  byYear: new Map(Object.entries(byYear).map(([year, amount]) => [Number(year), amount])),
}))

/** A yearly amount, the same every year or not. */
export const amount = z.union([simpleAmount, percentOf, byYear])

/** A weight by which the payer's cash is divided, less its grants of stated amounts: the parts add up to the whole. */
const share = block({
  share: field(quantity, {
    ...shared.share,
    description: {
      en: "A weight: parts of the payer's cash that no amount is stated for",
      sv: 'En vikt: delar av de pengar hos den som betalar som inget belopp anges för',
    },
  }),
})

/** The amount of a grant. */
export const grantAmount = z.union([simpleAmount, percentOf, byYear, share])

export type WrittenAmount = z.output<typeof grantAmount>
