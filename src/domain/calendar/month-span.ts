import { lastDayAfter, monthOf, monthsAfter, startOfMonth } from './day.ts'
import { common, monthsOf, type Period } from './period.ts'

/** Consecutive months of the year from the first, 1–12: April, or a season of three months. */
export interface MonthSpan {
  readonly first: number
  readonly count: number
}

/** The numbers of a span's months. */
export const monthsOfSpan = ({ first, count }: MonthSpan): number[] =>
  Array.from({ length: count }, (_, n) => ((first - 1 + n) % 12) + 1)

/** The parts of a period of at most a year that fall in the spans, in order. A span at both ends of the period counts once, at its beginning. */
export const spansIn = (period: Period, spans: readonly MonthSpan[]): Period[] =>
  spans
    .flatMap(span => times(period, span))
    .toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))

function times(period: Period, { first, count }: MonthSpan): Period[] {
  const earliest = monthsAfter(startOfMonth(period.from), 1 - count)
  const whole = monthsOf({ from: earliest, to: period.to })
    .filter(({ from }) => monthOf(from) === first)
    .map(({ from }): Period => ({ from, to: lastDayAfter(from, count) }))
  const isSplit = whole.some(({ from }) => from < period.from) && whole.some(({ to }) => to > period.to)
  return (isSplit ? whole.slice(0, 1) : whole).flatMap(span => common(span, period))
}
