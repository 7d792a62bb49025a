import { type Day, daysAfter, earliest, monthsAfter } from '../../calendar/day.ts'
import type { Period } from '../../calendar/period.ts'
import type { Agreement } from '../agreement.ts'

/** Later than any agreement, and early enough for the years of what is counted from it to have four digits. */
const never = '9000-01-01' as Day

export type TermAndEvents = Pick<Agreement, 'term' | 'events'>

/** The last day of the term as it stands: the agreed one, or the one that the latest use of an option has moved it to. */
export const termEnd = ({ term, events }: TermAndEvents): Day | undefined =>
  events.reduce((end, { extendedTo }) => extendedTo ?? end, term.to)

/**
 * The days on which the agreement ends unless it is renewed: the term's last day, and that of each renewal, until the
 * first on or after `until`. Each is counted from the term's end, never from the one before it, so they do not drift.
 */
export function periodEnds(agreement: TermAndEvents, until: Day): Day[] {
  const first = termEnd(agreement)
  const { renewal } = agreement.term
  if (!first) return []
  const ends = [first]
  for (let n = 1, end = first; renewal && end < until && n <= (renewal.times ?? n); n++) {
    end = prolonged(first, n * renewal.months)
    ends.push(end)
  }
  return ends
}

/** The first days of the times that the agreement is prolonged for: by options that were used, and by itself until a day. */
export function renewalDays(agreement: TermAndEvents, until: Day): Day[] {
  const { term, events } = agreement
  const used = events.flatMap(({ extendedTo }) => extendedTo ?? [])
  const prolonged = term.to ? [term.to, ...used].slice(0, -1) : []
  const renewed = periodEnds(agreement, until).slice(0, -1)
  return [...prolonged, ...renewed].map(end => daysAfter(end, 1))
}

/** The last day of a time that ended on `end` and goes on for so many months from the day after. */
export const prolonged = (end: Day, months: number): Day =>
  daysAfter(monthsAfter(daysAfter(end, 1), months), -1)

/** The day that a decision or a notice has ended the agreement on. */
export const endedOn = ({ events }: TermAndEvents): Day | undefined =>
  events.reduce<Day | undefined>(
    (end, { ends }) => (ends && end ? earliest(end, ends) : (ends ?? end)),
    undefined,
  )

/** The last day that is known of an agreement worked out to a horizon: its end, or that of the renewal then going on. */
export function lastKnownDay(agreement: TermAndEvents, horizon: Day): Day | undefined {
  const last = periodEnds(agreement, horizon).at(-1)
  const ended = endedOn(agreement)
  return last && ended ? earliest(last, ended) : (ended ?? last)
}

/** The agreement's last day; none, where it is not known, or is renewed again and again. */
export function endDay(agreement: TermAndEvents): Day | undefined {
  const { renewal } = agreement.term
  const isEndless = renewal && renewal.times === undefined
  return isEndless ? endedOn(agreement) : lastKnownDay(agreement, never)
}

/** Seen from a day: the last of the time that the agreement then is in, and whether it renews itself after that. */
export function endSeenFrom(agreement: TermAndEvents, day: Day): { to: Day | undefined; renews: boolean } {
  const last = endDay(agreement)
  if (!agreement.term.renewal || endedOn(agreement)) return { to: last, renews: false }
  const to = periodEnds(agreement, day).at(-1)
  return { to, renews: to !== last }
}

/** The time from an agreement's first day to its last. */
export interface Life extends Period {
  /** The day on which it would end if nothing ended it early: that of the term, or of a renewal. */
  readonly scheduledEnd: Day
}

/**
 * The time from the agreement's first day to its last; none, where the first is not known. One that is renewed goes on
 * to the end of the renewal that the horizon lies in, one without an end to that of the agreement year, so that no
 * year is cut where nothing ends.
 */
export function lifeOf(agreement: TermAndEvents, horizon: Day): Life | undefined {
  const { from } = agreement.term
  if (from === undefined) return undefined
  const scheduledEnd = periodEnds(agreement, horizon).at(-1) ?? endOfYearWith(horizon, from)
  const end = endedOn(agreement)
  return { from, to: end ? earliest(end, scheduledEnd) : scheduledEnd, scheduledEnd }
}

/** All of the time that the agreement would have if nothing ended it early. */
export const scheduledTerm = ({ from, scheduledEnd }: Life): Period => ({ from, to: scheduledEnd })

/** The last day of the year, counted from `from`, that `day` lies in; of the first, where it lies before. */
function endOfYearWith(day: Day, from: Day): Day {
  let years = 1
  while (monthsAfter(from, 12 * years) <= day) years++
  return daysAfter(monthsAfter(from, 12 * years), -1)
}
