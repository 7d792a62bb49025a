import { type Day, daysAfter, daysBetween, earliest, latest, monthOf, yearOf } from './day.ts'
import { after, type Interval, type Landing } from './interval.ts'
import type { Period } from './period.ts'

/**
 * The periods of a span, cut at its ends. They are counted from `anchor`, which may lie before the span; with a `long`
 * last one, a last period that is cut belongs to the one before it.
 */
export function cycle(
  span: Period,
  every: Interval,
  anchor: Day = span.from,
  last: 'short' | 'long' = 'short',
  landing: Landing = 'last-of-month',
): Period[] {
  const whole = wholePeriods(span, every, anchor, landing)
  const cut = whole.map(({ from, to }) => ({ from: latest(from, span.from), to: earliest(to, span.to) }))
  const isCut = cut.at(-1)?.to !== whole.at(-1)?.to
  const [beforeLast] = cut.slice(-2, -1)
  return last === 'long' && isCut && beforeLast
    ? [...cut.slice(0, -2), { from: beforeLast.from, to: span.to }]
    : cut
}

/** The periods, counted from `anchor` and none before it, that a span touches, uncut. */
export function wholePeriods(
  span: Period,
  every: Interval,
  anchor: Day,
  landing: Landing = 'last-of-month',
): Period[] {
  const periods: Period[] = []
  let k = Math.max(0, intervalsBetween(anchor, span.from, every) - 1)
  for (let from = after(anchor, every, k, landing); from <= span.to; ) {
    const next = after(anchor, every, ++k, landing)
    if (next > span.from) periods.push({ from, to: daysAfter(next, -1) })
    from = next
  }
  return periods
}

/** About how many whole intervals lie between two days; never too many by more than one. */
function intervalsBetween(start: Day, end: Day, { count, unit }: Interval): number {
  if (unit === 'months')
    return Math.floor((12 * (yearOf(end) - yearOf(start)) + monthOf(end) - monthOf(start)) / count)
  return Math.floor(daysBetween(start, end) / (count * (unit === 'weeks' ? 7 : 1)))
}

/** The days `first`, one interval later, two intervals later … up to and including `until`. */
export function recurring(first: Day, every: Interval, until: Day): Day[] {
  const days: Day[] = []
  for (let k = 0, day = first; day <= until; day = after(first, every, ++k)) days.push(day)
  return days
}
