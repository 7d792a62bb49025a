import { type Day, daysAfter, monthOf, monthsAfter, startOfMonth } from './day.ts'
import { common, monthsOf, type Period } from './period.ts'

/** Months of the year, named by the first of them, 1–12: April, or a season of three months. */
export interface MonthSpan {
  readonly first: number
  readonly count: number
}

/** The months of a span by their numbers. */
export const monthsOfSpan = ({ first, count }: MonthSpan): number[] =>
  Array.from({ length: count }, (_, n) => ((first - 1 + n) % 12) + 1)

/** When a period of at most a year has these months, in order. A span that is at both of its ends counts once, at the first. */
export const spansIn = (period: Period, spans: readonly MonthSpan[]): Period[] =>
  spans
    .flatMap(span => times(period, span))
    .toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))

function times(period: Period, { first, count }: MonthSpan): Period[] {
  const earliest = monthsAfter(startOfMonth(period.from), 1 - count)
  const whole = monthsOf({ from: earliest, to: period.to })
    .filter(({ from }) => monthOf(from) === first)
    .map(({ from }): Period => ({ from, to: lastDay(from, count) }))
  const isSplit = whole.some(({ from }) => from < period.from) && whole.some(({ to }) => to > period.to)
  return (isSplit ? whole.slice(0, 1) : whole).flatMap(span => common(span, period))
}

const lastDay = (from: Day, months: number): Day => daysAfter(monthsAfter(from, months), -1)
