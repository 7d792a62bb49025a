import type { Agreement } from '../agreement/agreement.ts'
import { endDay } from '../agreement/term/end-day.ts'
import type { EventKind } from '../agreement/term/event.ts'
import { openConditions } from '../agreement/term/open-conditions.ts'
import type { Day } from '../calendar/day.ts'

export const agreementStatuses = [
  'draft',
  'decided',
  'signed',
  'upcoming',
  'active',
  'in-notice',
  'unclear',
  'ended',
  'replaced',
] as const
export type AgreementStatus = (typeof agreementStatuses)[number]

/** The status of an agreement on a day. It is replaced once a successor begins before it has ended. */
export function statusOn(agreement: Agreement, day: Day, successor?: Agreement): AgreementStatus {
  const { from } = agreement.term
  const end = endDay(agreement)
  const next = successor?.term.from
  if (next && next <= day && (!end || next <= end)) return 'replaced'
  if (end && day > end) return 'ended'
  const has = (kind: EventKind) =>
    agreement.events.some(event => event.kind === kind && event.day && event.day <= day)
  if (agreement.events.some(({ kind, day: on, ends }) => kind === 'notice-given' && ends && on && on <= day))
    return 'in-notice'
  if (from && day >= from) return 'active'
  if (!has('signed') && !has('decided') && !from) return 'unclear'
  if (!has('signed')) return has('decided') ? 'decided' : 'draft'
  if (!from) return 'signed'
  return openConditions(agreement, day).length === 0 ? 'upcoming' : 'signed'
}
