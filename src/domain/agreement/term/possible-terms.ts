import {
  type Day,
  daysAfter,
  daysBetween,
  earlierDay,
  endOfMonth,
  lastDayAfter,
  laterDay,
  monthsAfter,
  startOfMonth,
} from '../../calendar/day.ts'
import type { DayBounds } from '../../calendar/day-bounds.ts'
import type { Period } from '../../calendar/period.ts'
import type { Term } from './term.ts'

/** The exact days of a term; without a last day where the term is open. */
export interface PossibleTerm {
  readonly from: Day
  readonly to: Day | undefined
}

/** How closely possible terms are tried. */
export interface Closeness {
  /** How long before the time a term may begin and still matter there. */
  readonly monthsBefore: number
  /** Whether amounts of a year can grow and shrink as the last day moves within it; otherwise the ends of years are enough. */
  readonly isEndByMonth: boolean
}

/** The time that results are about, and how closely terms are tried. */
export interface Sought extends Period, Closeness {}

/**
 * The terms that stand for every term that the file allows in results about a time. A day that is known to within a month
 * is each of its days. Any other day is one of its limits or, between them, a month's first day or, of last days, a month's last.
 */
export function possibleTerms(term: Term, sought: Sought): PossibleTerm[] {
  const { bounds, length, isOpen } = term
  const months = Math.max(sought.monthsBefore, length ?? 0)
  const first = laterOf(bounds.from.earliest, monthsAfter(sought.from, -months - 1))
  const last = earlierOf(bounds.from.latest, daysAfter(sought.to, 1))
  if (first > last) return [termFrom(bounds.from.latest ?? first, term)]
  return daysFrom(first, last, firstDays).flatMap((from): PossibleTerm[] => {
    if (isOpen) return [{ from, to: undefined }]
    if (length !== undefined) return [{ from, to: lastDayAfter(from, length) }]
    const end = laterOf(bounds.to.earliest, from)
    const ends = possibleEnds(end, laterDay(end, earlierOf(bounds.to.latest, endAfter(sought))), sought)
    return ends.map(to => ({ from, to }))
  })
}

const termFrom = (from: Day, { bounds, length, isOpen }: Term): PossibleTerm => ({
  from,
  to: isOpen ? undefined : length === undefined ? (bounds.to.latest ?? from) : lastDayAfter(from, length),
})

/** The last days that stand for all from the first to the last. */
export const possibleEnds = (first: Day, last: Day, sought: Sought): Day[] =>
  daysFrom(first, last, (from, to) =>
    monthsBetween(laterDay(from, monthsAfter(sought.from, -12)), earlierDay(to, endAfter(sought)))
      .filter(month => sought.isEndByMonth || month.slice(5, 7) === '12')
      .map(endOfMonth),
  )

/** A day that lies so long after the time that later last days make no difference in it. */
const endAfter = ({ to, monthsBefore }: Sought): Day => monthsAfter(endOfMonth(to), monthsBefore)

/** Whether a day can be on so many days that only the ends of its bounds and of months between them are tried. */
export const isTriedByMonth = ({ earliest, latest }: DayBounds): boolean =>
  earliest === undefined || latest === undefined || daysBetween(earliest, latest) > fewDays

const fewDays = 31

/** The days from the first to the last if they are few; otherwise both, and those chosen of the days between them. */
function daysFrom(first: Day, last: Day, chosen: (first: Day, last: Day) => readonly Day[]): Day[] {
  if (!isTriedByMonth({ earliest: first, latest: last }))
    return Array.from({ length: daysBetween(first, last) + 1 }, (_, n) => daysAfter(first, n))
  return [first, ...chosen(first, last).filter(day => first < day && day < last), last]
}

const firstDays = (first: Day, last: Day) => monthsBetween(monthsAfter(startOfMonth(first), 1), last)

/** The first day of each month that a time touches. */
function monthsBetween(first: Day, last: Day): Day[] {
  const found: Day[] = []
  for (let day = startOfMonth(first); day <= last; day = monthsAfter(day, 1)) found.push(day)
  return found
}

const laterOf = (a: Day | undefined, b: Day) => (a ? laterDay(a, b) : b)
const earlierOf = (a: Day | undefined, b: Day) => (a ? earlierDay(a, b) : b)
