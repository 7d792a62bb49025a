import { type Day, daysBetween } from '../calendar/day.ts'
import type { Severity } from '../severity.ts'
import type { Deadline } from '../timeline/due-days/deadline.ts'
import type { Occurrence } from '../timeline/due-days/occurrence.ts'
import type { Payout } from '../timeline/payouts/payout.ts'
import { entriesOfKind, type Timeline } from '../timeline/timeline.ts'

/** All payouts planned on a day. `isLast` where the agreement has no later payout. */
interface PayoutDay {
  readonly kind: 'payouts'
  readonly day: Day
  readonly payouts: readonly Payout[]
  readonly isLast: boolean
}

/** Something that falls due, seen from today. */
export interface DueRow {
  readonly agreement: string
  readonly day: Day
  /** Days from today; below 0 for the past. */
  readonly days: number
  readonly severity: Severity
  readonly due: Deadline | Occurrence | PayoutDay
}

/** The number of days within which an entry becomes more severe. */
const soon = 30

/** Everything that falls due from today until `horizon` days later; with `withPast` also everything that fell due before. */
export function expiry(timeline: Timeline, today: Day, horizon: number, withPast: boolean): DueRow[] {
  const { agreement, entries } = timeline
  const dated = entries.filter(entry => isDeadline(entry) || entry.kind === 'duty')
  return [...dated, ...payoutDays(timeline)]
    .map(due => ({
      agreement: agreement.id,
      day: due.day,
      days: daysBetween(today, due.day),
      due,
    }))
    .filter(({ days }) => days <= horizon && (days >= 0 || withPast))
    .map(row => ({ ...row, severity: severityOf(row.due.kind, row.days) }))
}

const isDeadline = (entry: { kind: string }): entry is Deadline =>
  ['end', 'notice', 'option', 'renewal', 'review', 'pause-end'].includes(entry.kind)

function severityOf(kind: DueRow['due']['kind'], days: number): Severity {
  if (days < 0 || kind === 'payouts') return 'note'
  if (kind === 'end' || kind === 'option') return days <= soon ? 'error' : 'warning'
  return days <= soon ? 'warning' : 'note'
}

function payoutDays(timeline: Timeline): PayoutDay[] {
  const payouts = entriesOfKind(timeline, 'payout').filter(({ plan }) => plan.unknown === undefined)
  const days = [...new Set(payouts.map(({ day }) => day))].toSorted()
  return days.map(day => ({
    kind: 'payouts',
    day,
    payouts: payouts.filter(payout => payout.day === day),
    isLast: day === days.at(-1),
  }))
}
