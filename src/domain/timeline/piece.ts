import { common, daysIn, isWholeMonths, isWithin, monthsOf, type Period } from '../calendar/period.ts'
import { allocateIn } from '../money/allocate.ts'
import { type Exact, exact, times } from '../money/exact.ts'
import type { Ore } from '../money/ore.ts'
import { type AmountYear, carriedBy, type Measure, shareOfYear } from './amount-year.ts'

/** What of an amount's year falls on one of the spans that its time is divided into. */
export interface Piece<Span extends Period = Period> {
  readonly year: AmountYear
  readonly span: Span
  readonly on: Period
  /** What the year is divided by: `year` for spans that are equal parts of it by the agreement's own words. */
  readonly measure: Measure
  /** The weights of all pieces of the year, and which of them this one is. */
  readonly siblings: readonly bigint[]
  readonly place: number
}

/**
 * Divides years among the spans that follow each other through them. `kindOf` names what a span is a full one of, if it is
 * not cut at its ends: a year of spans of one kind is divided equally, any other by months or days.
 */
export function pieces<Span extends Period>(
  years: readonly AmountYear[],
  spans: readonly Span[],
  kindOf: (span: Span) => unknown,
): Piece<Span>[] {
  return years.flatMap(year => {
    const cut = spans.flatMap(span => common(year, span).map(on => ({ span, on })))
    const kinds = new Set(cut.map(({ span, on }) => (isWithin(span, on) ? kindOf(span) : undefined)))
    const isEqual = kinds.size === 1 && !kinds.has(undefined)
    const measure = isEqual ? 'year' : cut.every(({ on }) => isWholeMonths(on)) ? 'months' : 'days'
    const siblings = cut.map(({ on }) => weightOf(on, measure))
    return cut.map(({ span, on }, place) => ({ year, span, on, measure, siblings, place }))
  })
}

function weightOf(on: Period, measure: Measure): bigint {
  if (measure === 'year') return 1n
  return BigInt(measure === 'months' ? monthsOf(on).length : daysIn(on))
}

/** What of a year's amount falls on a piece, before any rounding. */
export function exactlyOn({ year, siblings, place }: Piece, yearly: Ore): Exact {
  const all = siblings.reduce((sum, weight) => sum + weight, 0n)
  return times(times(exact(yearly), shareOfYear(year)), exact(siblings[place] ?? 0n, all))
}

/** What of a year's amount falls on a piece, in whole `unit`s of öre; the pieces of a year add up to what it carries. */
export const amountOn = ({ year, siblings, place }: Piece, yearly: Ore, unit = 1n): Ore =>
  allocateIn(unit, carriedBy(year, yearly), [...siblings.keys()], i => siblings[i] ?? 0n)[place]?.amount ?? 0n
