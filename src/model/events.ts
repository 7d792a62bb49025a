import { periodEnds, prolonged, type TermAndEvents } from '../domain/agreement/term/end-day.ts'
import type { Event } from '../domain/agreement/term/event.ts'
import type { Notice } from '../domain/agreement/term/notice.ts'
import { endByNotice } from '../domain/agreement/term/notice-day.ts'
import type { Pause } from '../domain/agreement/term/pause.ts'
import type { Term } from '../domain/agreement/term/term.ts'
import { type Day, isDay, monthsAfter } from '../domain/calendar/day.ts'
import { periodOfPartialDay } from '../domain/calendar/partial-day.ts'
import type { Period } from '../domain/calendar/period.ts'
import { known, knownOf } from '../domain/known.ts'
import type { Written } from '../schema/agreement.ts'
import { conditionsMet } from './conditions.ts'

export type WrittenEvent = NonNullable<Written['events']>[string]

/** The events in the order of the file, since an option prolongs the term from the end that earlier options have given it. */
export function eventsOf(written: Written, term: Term, notices: readonly Notice[]): Event[] {
  const { events = {} } = written
  const before: Event[] = []
  for (const [key, event] of Object.entries(events))
    before.push({
      key,
      kind: event.kind,
      day: fullDay(known(event.day)),
      within: partOfCalendar(known(event.day)),
      by: event.by && knownOf(event.by),
      ...effectOf(event, { term, events: before }, notices),
      ...(event.kind === 'condition-met' ? { met: conditionsMet(key, written, term.conditions) } : {}),
    })
  return before
}

function effectOf(event: WrittenEvent, before: TermAndEvents, notices: readonly Notice[]): Partial<Event> {
  const { kind, ends, option } = event
  if (kind === 'suspended') return { pause: pauseOf(event) }
  if (kind === 'end-decided') return { ends }
  if (kind === 'option-used') return { option, extendedTo: ends ?? extended(option, before) }
  if (kind !== 'notice-given') return {}
  const right = rightOf(event, notices)
  if (right?.purpose === 'renegotiate') return {}
  const day = ends ?? (right && countedEnd(event, right, before))
  const byDefault = ends === undefined && right?.reckoning.kind === 'period' && right.reckoning.isByDefault
  const isReplaced = ends === undefined && !byDefault && right && isReplacedEnd(event, right, before)
  if (right?.endsFor !== 'giver') return { ends: day, byDefault, isReplaced }
  return { leaving: day && { parties: knownOf(event.by ?? []), day }, byDefault, isReplaced }
}

function extended(option: string | undefined, before: TermAndEvents): Day | undefined {
  const months = before.term.options.find(({ key }) => key === option)?.months
  return months === undefined ? undefined : prolonged(before, months)
}

/** Whether another rule for a day that its month lacks, where the right states none, would give another end. */
function isReplacedEnd(event: WrittenEvent, right: Notice, before: TermAndEvents): boolean {
  const { reckoning } = right
  if (reckoning.kind !== 'period' || reckoning.missing !== undefined) return false
  const other = { ...right, reckoning: { ...reckoning, missing: 'first-of-next' as const } }
  return countedEnd(event, right, before) !== countedEnd(event, other, before)
}

/** The right that a notice exercises: the right that it names or, if it names none, the only right to end the agreement. */
export function rightOf({ notice }: WrittenEvent, notices: readonly Notice[]): Notice | undefined {
  if (notice !== undefined) return notices.find(({ key }) => key === notice)
  const [only, ...others] = notices.filter(({ purpose }) => purpose === 'end')
  return others.length === 0 ? only : undefined
}

/** The day on which a notice ends the agreement, counted from its sending or receipt, as its right states. */
export function countedEnd(
  event: WrittenEvent,
  { reckoning, counts }: Notice,
  before: TermAndEvents,
): Day | undefined {
  const [sent, received] = [fullDay(known(event.day)), fullDay(known(event.received))]
  const day = counts === 'received' ? received : counts === 'sent' ? sent : (sent ?? received)
  // A notice that is in time for any renewal is in time for one of the next two.
  const ahead = reckoning.kind === 'window' ? reckoning.months + 2 * (before.term.renewal?.months ?? 0) : 0
  return day && endByNotice(reckoning, day, periodEnds(before, monthsAfter(day, ahead)))
}

/** A pause whose days are certain as far as the file states them in full. */
function pauseOf({ day: written, until, payouts, duties }: WrittenEvent): Pause | undefined {
  const day = written && known(written)
  if (day === undefined) return undefined
  const [start, end] = [
    periodOfPartialDay(day),
    until?.known === undefined ? undefined : periodOfPartialDay(until.known),
  ]
  const certain = { from: start.to, to: end?.from ?? start.to }
  return {
    until: end && end.from === end.to ? end.to : undefined,
    certain: certain.from <= certain.to ? certain : undefined,
    possible: { from: start.from, to: end?.to },
    payouts,
    duties,
  }
}

/** The day, if it is known in full. */
export const fullDay = (day: string | undefined): Day | undefined =>
  day !== undefined && isDay(day) ? day : undefined

/** The month or year that is stated in place of a day. */
const partOfCalendar = (day: string | undefined): Period | undefined =>
  day === undefined || isDay(day) ? undefined : periodOfPartialDay(day)
