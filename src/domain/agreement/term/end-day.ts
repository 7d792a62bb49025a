import { type Day, daysAfter, earlierDay, lastDayAfter, wholeMonths } from '../../calendar/day.ts'
import type { Event } from './event.ts'
import { lastDayBefore } from './successor.ts'
import type { Term } from './term.ts'

/** Later than the end of any agreement, and early enough for days counted from it to have years of four digits. */
const never = '9000-01-01' as Day

/** The parts of an agreement that decide when it ends. */
export interface TermAndEvents {
  readonly term: Term
  readonly events: readonly Event[]
}

/** The last day of the term: the agreed one, or the day that the latest use of an option has moved it to. */
export const termEnd = ({ term, events }: TermAndEvents): Day | undefined =>
  events.reduce((end, { extendedTo }) => extendedTo ?? end, term.to)

/**
 * The days on which the agreement ends unless it is renewed: the last day of the term and of each renewal, up to the
 * first on or after `until`. A renewal that would begin when a successor has begun does not happen.
 */
export function periodEnds(agreement: TermAndEvents, until: Day): Day[] {
  const first = termEnd(agreement)
  const { renewal, successor } = agreement.term
  const { months, times } = renewal ?? {}
  if (!first) return []
  const ends = [first]
  const limit = successor ? earlierDay(until, lastDayBefore(successor)) : until
  for (let n = 1, end = first; months !== undefined && end < limit && n <= (times ?? n); n++) {
    end = prolonged(agreement, n * months) ?? end
    ends.push(end)
  }
  return ends
}

/** The last day of the term if it is prolonged by a number of months; none where it has no last day. */
export function prolonged(agreement: TermAndEvents, months: number): Day | undefined {
  const counted = endInMonths(agreement)
  return counted && lastDayAfter(counted.anchor, counted.months + months)
}

/** The last day of a term, as a number of months from the day that the agreement is counted from. */
interface CountedEnd {
  readonly anchor: Day
  readonly months: number
}

/**
 * The end of the term, counted from the first day, so that neither prolongations nor agreement years drift from the days
 * that the months lack. An end that is not whole months from there is counted from the day after itself.
 */
export const endInMonths = ({ term, events }: TermAndEvents): CountedEnd | undefined =>
  [term.to, ...events.map(({ extendedTo }) => extendedTo)].reduce<CountedEnd | undefined>(
    (before, end) => (end ? countedFrom([before?.anchor, term.from], end) : before),
    undefined,
  )

/** A last day as whole months from the first of the anchors from which it is that, or else from the day after it. */
function countedFrom(anchors: readonly (Day | undefined)[], end: Day): CountedEnd {
  const next = daysAfter(end, 1)
  for (const anchor of anchors) {
    const months = anchor ? wholeMonths(anchor, next) : undefined
    if (anchor && months !== undefined) return { anchor, months }
  }
  return { anchor: next, months: 0 }
}

/** The first day of each prolongation until a day: by an option that was used, or by a renewal. */
export function renewalDays(agreement: TermAndEvents, until: Day): Day[] {
  const { term, events } = agreement
  const used = events.flatMap(({ extendedTo }) => extendedTo ?? [])
  const prolonged = term.to ? [term.to, ...used].slice(0, -1) : []
  const renewed = periodEnds(agreement, until).slice(0, -1)
  return [...prolonged, ...renewed].map(end => daysAfter(end, 1))
}

/** The earliest last day that a decision or a notice gives the agreement. */
export const endedByEvent = ({ events }: TermAndEvents): Day | undefined =>
  events.reduce<Day | undefined>((end, { ends }) => earlierKnown(end, ends), undefined)

/** The earliest last day that a decision, a notice or the beginning of a successor gives the agreement. */
export const endedOn = (agreement: TermAndEvents): Day | undefined => {
  const { successor } = agreement.term
  return earlierKnown(endedByEvent(agreement), successor && lastDayBefore(successor))
}

/** The last day that the file itself states, whatever succeeds the agreement: of the term, or by a decision or a notice. */
export function statedEnd(agreement: TermAndEvents): Day | undefined {
  const ended = endedByEvent(agreement)
  return agreement.term.renewal && ended ? ended : earlierKnown(ended, termEnd(agreement))
}

/** Whether the file tells when the agreement ends: on a day, or when a party or a successor ends it. */
export const isEndTold = (agreement: TermAndEvents): boolean =>
  Boolean(agreement.term.isOpen) || statedEnd(agreement) !== undefined

const earlierKnown = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a && b ? earlierDay(a, b) : (a ?? b)

/** The agreement's last day as seen at a horizon: its end, or the end of the renewal that the horizon lies in. */
export function lastKnownDay(agreement: TermAndEvents, horizon: Day): Day | undefined {
  const last = periodEnds(agreement, horizon).at(-1)
  const ended = endedOn(agreement)
  return last && ended ? earlierDay(last, ended) : (ended ?? last)
}

/** The agreement's last day; none where it is not known, or where renewals have no limit or no known length. */
export function endDay(agreement: TermAndEvents): Day | undefined {
  const { renewal } = agreement.term
  const isEndless = renewal && (renewal.times === undefined || renewal.months === undefined)
  return isEndless ? endedOn(agreement) : lastKnownDay(agreement, never)
}

/** The end of the term or renewal that a day lies in, and whether the agreement is renewed after it. */
export function endSeenFrom(agreement: TermAndEvents, day: Day): { to: Day | undefined; renews: boolean } {
  const last = endDay(agreement)
  if (!agreement.term.renewal || endedByEvent(agreement)) return { to: last, renews: false }
  const to = earlierKnown(periodEnds(agreement, day).at(-1), last)
  return { to, renews: to !== last }
}
