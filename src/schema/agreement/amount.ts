import * as z from 'zod'
import type { Product } from '../../domain/agreement/money/stated-amount.ts'
import type { Certainty } from '../../domain/money/certainty.ts'
import { type Exact, exact, times } from '../../domain/money/exact.ts'
import { type Figure, final, unknown } from '../../domain/money/figure.ts'
import type { Ore } from '../../domain/money/ore.ts'
import { type Rounding, rounded, toOre } from '../../domain/money/rounding.ts'
import { day } from '../values/day.ts'
import { isNotEmpty, notEmpty } from '../values/key.ts'
import { kronor, quantity } from '../values/kronor.ts'
import { leaf, wrong } from '../values/leaf.ts'
import { share as percent } from '../values/percent.ts'
import { shown } from '../values/shown.ts'
import { text } from '../values/text.ts'
import { rounding } from './rounding.ts'

/** An amount as written, worked out; where it is a rate times a quantity, with how. */
export interface Worked {
  readonly figure: Figure
  /** Where an unknown amount is said to stand. */
  readonly unknown?: string | undefined
  readonly product?: Product | undefined
}

const known = (ore: Ore, certainty?: Certainty): Worked => ({ figure: final(ore, certainty) })

const exactly = kronor.transform((ore): Worked => known(ore))

const notKnown = z
  .strictObject({ unknown: text.describe('Where the amount stands, or why it is not known') })
  .transform((written): Worked => ({ figure: unknown, ...written }))

const about = z
  .strictObject({
    about: kronor.describe('Kronor; the document says “cirka”, “drygt” or that it is an estimate'),
  })
  .transform((written): Worked => known(written.about, 'about'))

const atMost = z
  .strictObject({ atMost: kronor.describe('Kronor; a cap (“högst”, “upp till”)') })
  .transform((written): Worked => known(written.atMost, 'at-most'))

const atLeast = z
  .strictObject({ atLeast: kronor.describe('Kronor; a floor (“minst”)') })
  .transform((written): Worked => known(written.atLeast, 'at-least'))

const certainty = z.enum(['about', 'at-most', 'at-least']).optional().describe('Where it is not exact')

const limits = {
  max: kronor.optional().describe('The most that it may become, kronor'),
  certainty,
  rounding: rounding.optional().describe('Öre, half-up, if nothing is said'),
}

const rate = z
  .strictObject({
    rate: quantity.describe('Kronor for each'),
    quantity: quantity.describe('How many'),
    of: text.describe('What is counted'),
    on: day.optional().describe('The day that the quantity is of'),
    figures: text.optional().describe('Where the quantity is from'),
    ...limits,
  })
  .transform(({ rate, quantity, ...rest }): Worked => product(rate, quantity, rest))

const hours = z
  .strictObject({ hours: quantity, rate: quantity.describe('Kronor an hour'), ...limits })
  .transform(({ rate, hours, ...rest }): Worked => product(rate, hours, { of: 'h', ...rest }))

interface Terms {
  readonly of: string
  readonly on?: Product['on']
  readonly certainty?: Certainty | undefined
  readonly max?: Ore | undefined
  readonly rounding?: Rounding | undefined
}

function product(rate: Exact, quantity: Exact, { certainty, rounding = toOre, ...terms }: Terms): Worked {
  const made = times(times(rate, quantity), exact(100n))
  const ore = rounded(made, rounding)
  const limited = terms.max !== undefined && ore > terms.max ? terms.max : ore
  return { ...known(limited, certainty), product: { rate, quantity, exact: made, rounding, ...terms } }
}

/** Kronor, an estimate, a cap, a rate times a quantity, or that the amount is not at hand. */
export const simpleAmount = z
  .union([exactly, notKnown, about, atMost, atLeast, rate, hours])
  .meta({ description: 'Kronor; or an object that says how it is not simply that' })

/** A per cent of something, perhaps with a maximum. */
export const percentOf = z
  .strictObject({
    percent,
    of: z
      .union([z.enum(['costs', 'contributions']), kronor, z.strictObject({ unknown: text })])
      .describe('What it is a part of: the party’s costs, all contributions, its own included, or kronor'),
    ...limits,
  })
  .transform(percentOf => ({ percentOf }))

const years = /^([1-9]\d?|(19|20|21)\d\d)$/

const yearKey = leaf(
  { type: 'string', pattern: years.source, patternErrorMessage: 'A number 1–99, or a year' },
  written => {
    const found = String(written)
    return years.test(found) ? found : wrong('year-invalid', { found: shown(found) })
  },
)

/** Amounts by year: keys 1, 2, 3 … are agreement years, 2026, 2027 … calendar years. A year left out is unknown. */
const byYear = z
  .strictObject({
    byYear: z
      .record(yearKey, simpleAmount)
      .superRefine(notEmpty)
      .meta(isNotEmpty)
      .describe('1, 2, 3 … for agreement years or 2026, 2027 … for calendar years'),
  })
  .transform(({ byYear }) => ({
    byYear: new Map(Object.entries(byYear).map(([year, amount]) => [Number(year), amount])),
  }))

/** A yearly amount, the same every year or not. */
export const amount = z.union([simpleAmount, percentOf, byYear])

/** A weight in what a payer's other grants leave of its cash: parts that always add up to the whole. */
const share = z.strictObject({
  share: quantity.describe("A weight: parts of the payer's cash that no amount is stated for"),
})

/** What a grant can be. */
export const grantAmount = z.union([simpleAmount, percentOf, byYear, share])

export type WrittenAmount = z.output<typeof grantAmount>
