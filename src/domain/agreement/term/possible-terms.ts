import {
  type Day,
  daysAfter,
  daysBetween,
  earlierDay,
  lastDayAfter,
  lastDayOfYear,
  laterDay,
  monthsAfter,
  startOfMonth,
  yearOf,
} from '../../calendar/day.ts'
import type { Period } from '../../calendar/period.ts'
import type { Term } from './term.ts'

/** The exact days of a term; without a last day where the term is open. */
export interface PossibleTerm {
  readonly from: Day
  readonly to: Day | undefined
}

/**
 * Exact terms that stand for every term that the file allows, as seen from the time `within`: the bounds of its days, the
 * months between them, and the ends of calendar years. Amounts and days change steadily between these. `monthsBefore` is
 * how long before that time a term may begin and still matter there.
 */
export function possibleTerms(term: Term, within: Period, monthsBefore: number): PossibleTerm[] {
  const { bounds, length, isOpen } = term
  const months = Math.max(monthsBefore, length ?? 0)
  const first = laterOf(bounds.from.earliest, monthsAfter(within.from, -months - 1))
  const last = earlierOf(bounds.from.latest, daysAfter(within.to, 1))
  if (first > last) return [termFrom(bounds.from.latest ?? first, term)]
  const isPlaced = bounds.from.earliest !== undefined || length !== undefined
  return steps(first, last, isPlaced ? 3 : 6).flatMap((from): PossibleTerm[] => {
    if (isOpen) return [{ from, to: undefined }]
    if (length !== undefined) return [{ from, to: lastDayAfter(from, length) }]
    return lastDays(from, term, within).map(to => ({ from, to }))
  })
}

const termFrom = (from: Day, { bounds, length, isOpen }: Term): PossibleTerm => ({
  from,
  to: isOpen ? undefined : length === undefined ? (bounds.to.latest ?? from) : lastDayAfter(from, length),
})

/** The last days that stand for all that are possible: the bounds, and the ends of calendar years between them. */
function lastDays(from: Day, { bounds }: Term, within: Period): Day[] {
  const first = laterOf(bounds.to.earliest, from)
  const last = laterDay(first, earlierOf(bounds.to.latest, lastDayOfYear(yearOf(within.to) + 1)))
  const ends = Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, n) =>
    lastDayOfYear(yearOf(first) + n),
  )
  return [...new Set([first, ...ends.filter(end => first < end && end < last), last])]
}

/** Every day of a short time; of a longer one its first and last day and the first day of each month, or of every `longStep` months. */
function steps(first: Day, last: Day, longStep: 3 | 6): Day[] {
  const days = daysBetween(first, last)
  if (days <= 31) return Array.from({ length: days + 1 }, (_, n) => daysAfter(first, n))
  const step = days > 1_500 ? longStep : 1
  const found = [first]
  for (let day = startOfMonth(monthsAfter(first, 1)); day < last; day = monthsAfter(day, 1))
    if ((Number(day.slice(5, 7)) - 1) % step === 0) found.push(day)
  return [...found, last]
}

const laterOf = (a: Day | undefined, b: Day) => (a ? laterDay(a, b) : b)
const earlierOf = (a: Day | undefined, b: Day) => (a ? earlierDay(a, b) : b)
