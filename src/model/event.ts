import { periodEnds, prolonged, termEnd } from '../domain/agreement/term/end-day.ts'
import type { Event } from '../domain/agreement/term/event.ts'
import type { Notice } from '../domain/agreement/term/notice.ts'
import { endByNotice } from '../domain/agreement/term/notice-day.ts'
import type { Term } from '../domain/agreement/term/term.ts'
import { type Day, isDay, monthsAfter } from '../domain/calendar/day.ts'
import type { Written } from '../schema/agreement.ts'

export type WrittenEvent = NonNullable<Written['events']>[string]

interface Before {
  readonly term: Term
  readonly events: readonly Event[]
}

/** What has happened, in the file's order: an option used prolongs the term as the options before it have left it. */
export function eventsOf({ events = {} }: Written, term: Term, notices: readonly Notice[]): Event[] {
  const before: Event[] = []
  for (const [key, event] of Object.entries(events))
    before.push({
      key,
      kind: event.kind,
      day: known(event.day),
      ...effectOf(event, { term, events: before }, notices),
    })
  return before
}

function effectOf(event: WrittenEvent, before: Before, notices: readonly Notice[]): Partial<Event> {
  const { kind, ends, option } = event
  if (kind === 'condition-met') return { met: event.condition }
  if (kind === 'end-decided') return { ends }
  if (kind === 'option-used') return { option, extendedTo: ends ?? extended(option, before) }
  if (kind !== 'notice-given') return {}
  const right = rightOf(event, notices)
  if (right?.purpose === 'renegotiate') return {}
  const day = ends ?? (right && countedEnd(event, right, before))
  const byDefault = ends === undefined && right?.reckoning.kind === 'period' && right.reckoning.isByDefault
  if (right?.endsFor !== 'giver') return { ends: day, byDefault }
  return { leaving: day && { parties: event.by ?? [], day }, byDefault }
}

function extended(option: string | undefined, before: Before): Day | undefined {
  const months = before.term.options.find(({ key }) => key === option)?.months
  const end = termEnd(before)
  return months !== undefined && end ? prolonged(end, months) : undefined
}

/** The right that a notice uses: the one that it names, or the only one to end the agreement. */
export function rightOf({ notice }: WrittenEvent, notices: readonly Notice[]): Notice | undefined {
  if (notice !== undefined) return notices.find(({ key }) => key === notice)
  const [only, ...others] = notices.filter(({ purpose }) => purpose === 'end')
  return others.length === 0 ? only : undefined
}

/** The day on which a notice ends the agreement by its right, counted from its sending or its receipt. */
export function countedEnd(
  event: WrittenEvent,
  { reckoning, counts }: Notice,
  before: Before,
): Day | undefined {
  const [sent, received] = [known(event.day), known(event.received)]
  const day = counts === 'received' ? received : counts === 'sent' ? sent : (sent ?? received)
  // Two renewals ahead there is always one that the notice is in time for, if there is any.
  const ahead = reckoning.kind === 'window' ? reckoning.months + 2 * (before.term.renewal?.months ?? 0) : 0
  return day && endByNotice(reckoning, day, periodEnds(before, monthsAfter(day, ahead)))
}

const known = (day: string | undefined): Day | undefined =>
  day !== undefined && isDay(day) ? day : undefined
