import type { Day } from '../../calendar/day.ts'
import type { Exact } from '../../money/exact.ts'
import { added, type Figure, isNothing, unknown } from '../../money/figure.ts'
import type { Ore } from '../../money/ore.ts'
import type { Rounding } from '../../money/rounding.ts'

/** The time that an amount is stated for: each agreement year, each calendar year, or the whole time that it covers. */
export const amountSpans = ['agreement-year', 'calendar-year', 'period'] as const
export type AmountSpan = (typeof amountSpans)[number]

/** An amount as the document states it, before any indexation. */
export interface StatedAmount {
  readonly per: AmountSpan
  /** The amount of every year that `byYear` does not contain. */
  readonly each: Figure
  /** The sum for a calendar year, or the rate of an agreement year by its number from 1, as `per` states. */
  readonly byYear: ReadonlyMap<number, Figure>
  /** The document does not state the amount; other statements may bound it. */
  readonly isUnstated?: boolean | undefined
  /** How the amount was computed, where the document states a rate or a share. */
  readonly product?: Product | undefined
}

/** Whether a year of `byYear` is a calendar year. The numbers of agreement years have at most two digits. */
export const isCalendarYear = (year: number): boolean => year > 99

/** Whether an amount states a sum for a calendar year, rather than a rate that a broken year has a share of. */
export const isForNamedYear = (
  { per, byYear }: Pick<StatedAmount, 'per' | 'byYear'>,
  year: number,
): boolean => per === 'calendar-year' && byYear.has(year)

/** A rate times a quantity: kronor an inhabitant, kronor an hour, a per cent of a cost. */
export interface Product {
  /** In kronor; with `isPercent` in per cent, and the quantity in kronor. Absent where it is not known, like the quantity. */
  readonly rate?: Exact | undefined
  readonly isPercent?: true
  readonly quantity?: Exact | undefined
  readonly of: string
  /** The day of the quantity, where the document states it. */
  readonly on?: Day | undefined
  /** In öre, before rounding; absent where a factor is not known. */
  readonly exact?: Exact | undefined
  readonly rounding: Rounding
  /** The file's words on the factor that is not known: where it stands, or why it is not known. */
  readonly where?: string | undefined
  /** The highest result that the document allows. */
  readonly max?: Ore | undefined
}

export const statedAmount = (each: Figure, per: AmountSpan = 'agreement-year'): StatedAmount => ({
  per,
  each,
  byYear: new Map(),
})

/** The amount of a year, by calendar year or by the number of the agreement year. */
export const amountIn = ({ each, byYear }: StatedAmount, year: number): Figure => byYear.get(year) ?? each

/** Every figure that the amount has in any year. */
export const figuresOf = ({ each, byYear }: StatedAmount): readonly Figure[] =>
  byYear.size > 0 ? [...byYear.values()] : [each]

/** Whether the amount is 0 kr every year, which is not the same as unknown. */
export const isZero = (amount: StatedAmount): boolean => figuresOf(amount).every(isNothing)

/** The sum of amounts that are stated for the same kind of years; unknown in each year in which any of them is. */
export function sumOfAmounts(amounts: readonly StatedAmount[]): StatedAmount {
  const years = new Set(amounts.flatMap(({ byYear }) => [...byYear.keys()]))
  return {
    per: amounts[0]?.per ?? 'agreement-year',
    each: added(amounts.map(({ each }) => each)),
    byYear: new Map([...years].map(year => [year, added(amounts.map(amount => amountIn(amount, year)))])),
  }
}

/** The amount with `change` applied to every figure; the amount of the years that `byYear` does not contain has no year. */
export const mapYears = (
  amount: StatedAmount,
  change: (figure: Figure, year: number | undefined) => Figure,
): StatedAmount => ({
  ...amount,
  each: change(amount.each, undefined),
  byYear: new Map([...amount.byYear].map(([year, figure]) => [year, change(figure, year)])),
})

/** The amount with `change` applied to every figure. */
export const mapAmount = (amount: StatedAmount, change: (figure: Figure) => Figure): StatedAmount =>
  mapYears(amount, change)

/** An amount that is unknown every year. */
export const notStated = (per?: AmountSpan): StatedAmount => statedAmount(unknown, per)
