import type { Agreement } from '../agreement/agreement.ts'
import { endDay, statedEnd } from '../agreement/term/end-day.ts'
import { type Event, type EventKind, hasHappened } from '../agreement/term/event.ts'
import { openConditionsFor } from '../agreement/term/open-conditions.ts'
import { isCertainlyIn, isPossiblyIn } from '../agreement/term/pause.ts'
import { proposalStage } from '../agreement/term/proposal-stage.ts'
import { unsignedParties } from '../agreement/term/signatures.ts'
import { afterAllDays, beforeAllDays, type Day } from '../calendar/day.ts'
import type { DayBounds } from '../calendar/day-bounds.ts'
import { singleDay } from '../calendar/period.ts'

export const agreementStatuses = [
  'draft',
  'proposed',
  'decided',
  'conditional',
  'signed',
  'upcoming',
  'active',
  'suspended',
  'in-notice',
  'unclear',
  'ended',
  'replaced',
] as const
export type AgreementStatus = (typeof agreementStatuses)[number]

/** The statuses of an agreement that is or has been in force. */
const inForce: readonly AgreementStatus[] = ['active', 'suspended', 'in-notice', 'ended', 'replaced']

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
interface Situation {
  /** The events that have happened. */
  readonly events: readonly Event[]
  readonly hasBegun: boolean
  readonly hasEnded: boolean
  readonly isSuspended: boolean
}

/**
 * The statuses that an agreement can have on a day: more than one where a day that decides between them is known only
 * within bounds. It is replaced once a successor is in force that begins before it has ended.
 */
export function statusesOn(
  agreement: Agreement,
  day: Day,
  successor?: Agreement,
  bounds: LifeBounds = lifeBounds(agreement),
): AgreementStatus[] {
  const own = situations(agreement, day, bounds).map(situation => statusIn(agreement, day, situation))
  const replaced = successor ? replacements(agreement, day, successor, bounds) : [false]
  const found = [
    ...(replaced.includes(true) ? ['replaced' as const] : []),
    ...(replaced.includes(false) ? own : []),
  ]
  return agreementStatuses.filter(status => found.includes(status))
}

/** The bounds of days of the term that are not known; none where the file says nothing of when the agreement is in force. */
function lifeBounds(agreement: Agreement): LifeBounds {
  const { from, bounds, isOpen } = agreement.term
  const isUnplaced =
    from === undefined && bounds.from.earliest === undefined && bounds.from.latest === undefined
  if (isUnplaced) return {}
  const isEndKnown = isOpen || statedEnd(agreement) !== undefined
  return {
    first: from ? undefined : withDefaults(bounds.from),
    last: isEndKnown ? undefined : withDefaults(bounds.to),
  }
}

const withDefaults = ({ earliest = beforeAllDays, latest = afterAllDays }: DayBounds): KnownBounds => ({
  earliest,
  latest,
})

function statusIn(agreement: Agreement, day: Day, situation: Situation): AgreementStatus {
  const { events, hasBegun, hasEnded, isSuspended } = situation
  const known = { ...agreement, events }
  const has = (wanted: EventKind) => events.some(({ kind }) => kind === wanted)
  const stage = proposalStage(known)
  if (stage) return stage
  if (hasEnded) return 'ended'
  if (hasBegun && openConditionsFor(known, { covers: singleDay(day) }).length > 0) return 'conditional'
  if (hasBegun && isSuspended) return 'suspended'
  if (events.some(({ kind, ends }) => kind === 'notice-given' && ends)) return 'in-notice'
  if (hasBegun) return 'active'
  if (!has('signed') && !has('decided')) return agreement.term.from ? 'draft' : 'unclear'
  return statusBeforeStart(known, has('signed'))
}

/** The status before the first day of an agreement that is decided on or signed. Missing signatures are a condition once one has signed. */
function statusBeforeStart(agreement: Agreement, isSignedByAny: boolean): AgreementStatus {
  const isSigned = unsignedParties(agreement).length === 0
  const { from } = agreement.term
  const open = openConditionsFor(agreement, from ? { covers: singleDay(from) } : { agreementYears: [1] })
  const isConditional = open.some(({ kind }) => kind !== 'signed-by-all')
  if (isConditional || (isSignedByAny && !isSigned)) return 'conditional'
  if (!isSigned) return 'decided'
  return from ? 'upcoming' : 'signed'
}

/** Every situation that the known days leave possible. */
function situations(agreement: Agreement, day: Day, { first, last }: LifeBounds): Situation[] {
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

/** Whether a successor has replaced the agreement by a day. */
function replacements(agreement: Agreement, day: Day, successor: Agreement, { last }: LifeBounds): boolean[] {
  const end = last?.latest ?? endDay(agreement)
  const next = successor.term.from
  if (!next || next > day || (end && next > end)) return [false]
  return [...new Set(statusesOn(successor, day).map(status => inForce.includes(status)))]
}
