import { type Day, daysAfter, daysBetween, earlierDay, laterDay, monthsBetween } from './day.ts'
import { after, type Interval, type Landing } from './interval.ts'
import type { Period } from './period.ts'

/**
 * The periods of a span, cut at its ends and counted from `anchor`, which may lie before the span. With `last` long, a
 * last period that is cut is merged with the one before it.
 */
export const cycle = (
  span: Period,
  every: Interval,
  anchor: Day = span.from,
  last: 'short' | 'long' = 'short',
  landing: Landing = 'last-of-month',
): Period[] => cutToSpan(span, wholePeriods(span, every, anchor, landing), last)

/** Periods cut at the ends of a span. */
export function cutToSpan(span: Period, whole: readonly Period[], last: 'short' | 'long'): Period[] {
  const cut = whole.map(({ from, to }) => ({ from: laterDay(from, span.from), to: earlierDay(to, span.to) }))
  const isCut = cut.at(-1)?.to !== whole.at(-1)?.to
  const [beforeLast] = cut.slice(-2, -1)
  return last === 'long' && isCut && beforeLast
    ? [...cut.slice(0, -2), { from: beforeLast.from, to: span.to }]
    : cut
}

/** The uncut periods, counted from `anchor` onwards or from `skipped` months after it, that a span touches. */
export function wholePeriods(
  span: Period,
  { count, unit }: Interval,
  anchor: Day,
  landing: Landing = 'last-of-month',
  skipped = 0,
): Period[] {
  const start = (k: number) => after(anchor, { count: skipped + count * k, unit }, 1, landing)
  const periods: Period[] = []
  let k = Math.max(0, intervalsBetween(start(0), span.from, { count, unit }) - 1)
  for (let from = start(k); from <= span.to; ) {
    const next = start(++k)
    if (next > span.from) periods.push({ from, to: daysAfter(next, -1) })
    from = next
  }
  return periods
}

/** The number of whole intervals between two days, at most one too many. */
function intervalsBetween(start: Day, end: Day, { count, unit }: Interval): number {
  if (unit === 'months') return Math.floor(monthsBetween(start, end) / count)
  return Math.floor(daysBetween(start, end) / (count * (unit === 'weeks' ? 7 : 1)))
}

/** The day `first` and every interval after it, up to and including `until`. */
export function recurring(first: Day, every: Interval, until: Day): Day[] {
  const days: Day[] = []
  for (let k = 0, day = first; day <= until; day = after(first, every, ++k)) days.push(day)
  return days
}
