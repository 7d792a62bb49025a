import type { Day } from '../../calendar/day.ts'
import type { Exact } from '../../money/exact.ts'
import { added, type Figure, unknown } from '../../money/figure.ts'
import type { Ore } from '../../money/ore.ts'
import type { Rounding } from '../../money/rounding.ts'

/** What an amount is for: each agreement year, each calendar year, or at once for all of the time that it is for. */
export const amountSpans = ['agreement-year', 'calendar-year', 'period'] as const
export type AmountSpan = (typeof amountSpans)[number]

/** An amount as a document states it, at the price level that the document states. */
export interface StatedAmount {
  readonly per: AmountSpan
  /** Of every year that `byYear` does not name. */
  readonly each: Figure
  /** By calendar year, or by number of the agreement year from 1, as `per` says. */
  readonly byYear: ReadonlyMap<number, Figure>
  /** How the amount came about, where the document states a rate or a share instead. */
  readonly product?: Product | undefined
}

/** A rate times a quantity: kronor an inhabitant, kronor an hour, a per cent of a cost. */
export interface Product {
  /** In kronor or, where `isPercent`, per cent of so many kronor. */
  readonly rate: Exact
  readonly isPercent?: true
  readonly quantity: Exact
  readonly of: string
  /** The day of the quantity, where the document says it. */
  readonly on?: Day | undefined
  /** In öre, before rounding. */
  readonly exact: Exact
  readonly rounding: Rounding
  /** The most that it may become. */
  readonly max?: Ore | undefined
}

export const statedAmount = (each: Figure, per: AmountSpan = 'agreement-year'): StatedAmount => ({
  per,
  each,
  byYear: new Map(),
})

/** The amount of a year by its number: a calendar year, or the agreement year's number. */
export const amountIn = ({ each, byYear }: StatedAmount, year: number): Figure => byYear.get(year) ?? each

/** Every figure that the amount has in some year. */
export const figuresOf = ({ each, byYear }: StatedAmount): readonly Figure[] =>
  byYear.size > 0 ? [...byYear.values()] : [each]

/** Whether nothing is stated: 0 kr every year, which is not the same as unknown. */
export const isZero = (amount: StatedAmount): boolean => figuresOf(amount).every(({ ore }) => ore === 0n)

/** Several amounts as one; each is of the same kind of years. Unknown in a year as soon as one of them is. */
export function sumOfAmounts(amounts: readonly StatedAmount[]): StatedAmount {
  const years = new Set(amounts.flatMap(({ byYear }) => [...byYear.keys()]))
  return {
    per: amounts[0]?.per ?? 'agreement-year',
    each: added(amounts.map(({ each }) => each)),
    byYear: new Map([...years].map(year => [year, added(amounts.map(one => amountIn(one, year)))])),
  }
}

/** What `change` makes of every figure of an amount. */
export const mapAmount = (amount: StatedAmount, change: (figure: Figure) => Figure): StatedAmount => ({
  ...amount,
  each: change(amount.each),
  byYear: new Map([...amount.byYear].map(([year, figure]) => [year, change(figure)])),
})

/** An amount of which every year is unknown. */
export const notStated = (per?: AmountSpan): StatedAmount => statedAmount(unknown, per)
