import { type Day, daysAfter, earlierDay, lastDayAfter, laterDay, monthsAfter } from '../../calendar/day.ts'
import type { Period } from '../../calendar/period.ts'
import { endedByEvent, endedOn, periodEnds, type TermAndEvents, termEnd } from './end-day.ts'
import { lastDayBefore } from './successor.ts'

/** What decides whether an agreement is in force after the day until which it is so for certain. */
export const laterIfs = ['in-force', 'renewed', 'option-used'] as const

/** The time in which an agreement is, or may be, in force. */
export interface Life extends Period {
  /** The last day of the term or of a renewal, also where a decision or a notice ends the agreement before it. */
  readonly scheduledEnd: Day
  /** The last day on which the agreement is in force for certain, and what decides whether it is so later. */
  readonly certainTo: Day
  readonly laterIf?: (typeof laterIfs)[number] | undefined
}

/**
 * The time in which the agreement may be in force; none where its first day is not known. An agreement that is renewed
 * continues to the end of the renewal that the horizon lies in, for certain to the end of the one that `today` lies in. One
 * without a known end continues until its successor begins or, without a successor, to the end of the agreement year that
 * the horizon lies in, so that the horizon cuts no year; for certain where it has no end of its own.
 */
export function lifeOf(agreement: TermAndEvents, horizon: Day, today: Day = horizon): Life | undefined {
  const { from, bounds, stated, isOpen, successor, renewal } = agreement.term
  if (from === undefined) return undefined
  const ahead = successor ? lastDayBefore(successor) : endOfYearWith(horizon, from)
  const latest = bounds.to.latest ? earlierDay(bounds.to.latest, ahead) : ahead
  const last = periodEnds(agreement, horizon).at(-1) ?? latest
  // Nobody knows how long a renewal of unknown length lasts.
  const scheduledEnd =
    renewal && renewal.months === undefined && last < horizon ? laterDay(last, ahead) : last
  const ended = endedOn(agreement)
  const to = ended ? earlierDay(ended, scheduledEnd) : scheduledEnd
  const life = { from, to, scheduledEnd }
  if (endedByEvent(agreement) || (isOpen && termEnd(agreement) === undefined))
    return { ...life, certainTo: to }
  if (termEnd(agreement) === undefined) {
    // That an agreement ends no earlier than it begins does not make its first day certain.
    const least = stated.to.earliest === undefined ? undefined : bounds.to.earliest
    const certainTo = earlierDay(least ?? daysAfter(from, -1), to)
    return { ...life, certainTo, laterIf: certainTo < to ? 'in-force' : undefined }
  }
  const certainTo = earlierDay(periodEnds(agreement, today).at(-1) ?? to, to)
  return { ...life, certainTo, laterIf: certainTo < to ? 'renewed' : undefined }
}

/** The time to the scheduled end, also where the agreement ends before it. */
export const scheduledTerm = ({ from, scheduledEnd }: Life): Period => ({ from, to: scheduledEnd })

/** The last day of the agreement year that a day lies in; of the first agreement year if the day lies before it. */
function endOfYearWith(day: Day, from: Day): Day {
  let years = 1
  while (monthsAfter(from, 12 * years) <= day) years++
  return lastDayAfter(from, 12 * years)
}
