import { firstDayOfYear, lastDayOfYear, yearOf } from '../calendar/day.ts'
import type { Period } from '../calendar/period.ts'
import { entriesOfKind, type Timeline } from '../timeline/timeline.ts'
import { yearsPaid } from './cost-items.ts'

/**
 * The calendar years in which timelines may have costs: those of their payouts or, where the days are not known, of the
 * bounds of the term. A term without an earliest or a latest day has no years of its own.
 */
export function comparedYears(timelines: readonly Timeline[]): number[] {
  const years = timelines.flatMap(timeline =>
    timeline.life ? entriesOfKind(timeline, 'payout').flatMap(yearsPaid) : yearsOfBounds(timeline),
  )
  return [...new Set(years)].toSorted((a, b) => a - b)
}

/** The years from the earliest first day to the latest last day, with a year around them for money that is paid before or after. */
function yearsOfBounds({ agreement: { term } }: Timeline): number[] {
  const { from, to } = term.bounds
  // An agreement until further notice is alike every year after the one in which it begins.
  const last = to.latest ?? (term.isOpen ? from.latest : undefined)
  if (from.earliest === undefined || last === undefined) return []
  const first = yearOf(from.earliest) - 1
  return Array.from({ length: yearOf(last) + 2 - first }, (_, n) => first + n)
}

/** From the first to the last of calendar years; none where there are none. */
export function spanOfYears(years: readonly number[]): Period | undefined {
  const [first, last] = [years[0], years.at(-1)]
  return first === undefined || last === undefined
    ? undefined
    : { from: firstDayOfYear(first), to: lastDayOfYear(last) }
}
