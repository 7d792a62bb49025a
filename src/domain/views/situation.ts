import type { Agreement } from '../agreement/agreement.ts'
import { endDay, endedByEvent, statedEnd, termEnd } from '../agreement/term/end-day.ts'
import { type Event, hasHappened } from '../agreement/term/event.ts'
import { isCertainlyIn, isPossiblyIn } from '../agreement/term/pause.ts'
import { afterAllDays, beforeAllDays, type Day } from '../calendar/day.ts'
import type { DayBounds } from '../calendar/day-bounds.ts'

/** The days within which the first and the last day lie, where they are known only so far. */
export interface LifeBounds {
  readonly first?: KnownBounds | undefined
  readonly last?: KnownBounds | undefined
}

interface KnownBounds {
  readonly earliest: Day
  readonly latest: Day
}

/** What is the case on a day, where all days are known. */
export interface Situation {
  /** The events that have happened. */
  readonly events: readonly Event[]
  readonly hasBegun: boolean
  readonly hasEnded: boolean
  readonly isSuspended: boolean
}

/** The bounds of days of the term that are not known; none where the file says nothing of when the agreement is in force. */
export function lifeBounds(agreement: Agreement): LifeBounds {
  const { from, bounds, isOpen } = agreement.term
  const isUnplaced =
    from === undefined && bounds.from.earliest === undefined && bounds.from.latest === undefined
  if (isUnplaced) return {}
  const isEndKnown = isOpen || statedEnd(agreement) !== undefined
  return {
    first: from ? undefined : withDefaults(bounds.from),
    last: isEndKnown ? lastRenewalBounds(agreement) : withDefaults(bounds.to),
  }
}

/** Where an agreement is renewed so many times for a time that is not known, it ends no earlier than its term. */
function lastRenewalBounds(agreement: Agreement): KnownBounds | undefined {
  const { renewal } = agreement.term
  if (!renewal || renewal.months !== undefined || renewal.times === undefined || endedByEvent(agreement))
    return undefined
  return withDefaults({ earliest: termEnd(agreement) })
}

const withDefaults = ({ earliest = beforeAllDays, latest = afterAllDays }: DayBounds): KnownBounds => ({
  earliest,
  latest,
})

/** Every situation that the known days leave possible. */
export function situations(agreement: Agreement, day: Day, { first, last }: LifeBounds): Situation[] {
  const { from } = agreement.term
  const end = endDay(agreement)
  const begun = first
    ? possible(first.latest <= day, first.earliest <= day)
    : [from !== undefined && from <= day]
  const ended = last ? possible(last.latest < day, last.earliest < day) : [end !== undefined && end < day]
  const pauses = agreement.events.flatMap(({ pause }) => pause ?? [])
  const suspended = possible(
    pauses.some(pause => isCertainlyIn(pause, day)),
    pauses.some(pause => isPossiblyIn(pause, day)),
  )
  return eventsBy(agreement.events, day).flatMap(events =>
    begun.flatMap(hasBegun =>
      ended.flatMap(hasEnded =>
        suspended.map(isSuspended => ({ events, hasBegun: hasBegun || hasEnded, hasEnded, isSuspended })),
      ),
    ),
  )
}

/** What can hold: always, sometimes or never. */
const possible = (isCertain: boolean, isPossible: boolean): boolean[] =>
  isCertain ? [true] : isPossible ? [true, false] : [false]

/**
 * The events that can have happened by a day. Of several events of a kind whose days are known in part none, the first or
 * all have happened: that tells whether anyone, and whether all have signed.
 */
function eventsBy(events: readonly Event[], day: Day): Event[][] {
  const happened = events.filter(event => hasHappened(event, day))
  const open = events.filter(({ within }) => within && within.from <= day && day < within.to)
  const kinds = [...new Set(open.map(({ kind }) => kind))]
  return kinds.reduce(
    (known, kind) => {
      const own = open.filter(event => event.kind === kind)
      const counts = [...new Set([0, 1, own.length])]
      return known.flatMap(events => counts.map(count => [...events, ...own.slice(0, count)]))
    },
    [happened],
  )
}
