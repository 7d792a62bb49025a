import type { Agreement } from '../agreement/agreement.ts'
import { endDay } from '../agreement/term/end-day.ts'
import type { EventKind } from '../agreement/term/event.ts'
import { openConditionsFor } from '../agreement/term/open-conditions.ts'
import { proposalStage } from '../agreement/term/proposal-stage.ts'
import { unsignedParties } from '../agreement/term/signatures.ts'
import type { Day } from '../calendar/day.ts'
import { singleDay } from '../calendar/period.ts'
import { type LifeBounds, lifeBounds, type Situation, situations } from './situation.ts'

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

/** Whether a successor has replaced the agreement by a day. */
function replacements(agreement: Agreement, day: Day, successor: Agreement, { last }: LifeBounds): boolean[] {
  const end = last?.latest ?? endDay(agreement)
  const next = successor.term.from
  if (!next || next > day || (end && next > end)) return [false]
  return [...new Set(statusesOn(successor, day).map(status => inForce.includes(status)))]
}
