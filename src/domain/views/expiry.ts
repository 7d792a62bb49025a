import { endDay, isEndTold } from '../agreement/term/end-day.ts'
import { type Day, daysAfter, daysBetween } from '../calendar/day.ts'
import type { Severity } from '../severity.ts'
import type { Deadline } from '../timeline/due-days/deadline.ts'
import type { Occurrence } from '../timeline/due-days/occurrence.ts'
import type { Payout } from '../timeline/payouts/payout.ts'
import { entriesOfKind, type Timeline } from '../timeline/timeline.ts'
import { type LifecycleRow, lifecycleRows } from './lifecycle-rows.ts'
import { type Proviso, provisoOf } from './proviso.ts'
import type { Untold } from './untold/untold.ts'
import { occurrencesIfBegun, untoldDuties } from './untold/untold-duties.ts'
import { type OpenEnd, untoldEnd, untoldNotices, untoldPeriods } from './untold/untold-end.ts'
import { untoldMoney } from './untold/untold-money.ts'

/** All payouts planned on a day. `isLast` where the agreement has no later payout. */
interface PayoutDay {
  readonly kind: 'payouts'
  readonly day: Day
  readonly payouts: readonly Payout[]
  readonly isLast: boolean
}

/** Something that falls due, seen from today. */
export type DueRow = DatedRow | UndatedRow

interface DatedRow {
  readonly agreement: string
  readonly day: Day
  /** Days from today; below 0 for the past. */
  readonly days: number
  readonly severity: Severity
  /** What must be the case for it to fall due; absent where nothing must. */
  readonly proviso: Proviso | undefined
  readonly due: Deadline | Occurrence | PayoutDay
}

/** Something that has no day, or of which the day cannot be told. */
interface UndatedRow {
  readonly agreement: string
  readonly day?: undefined
  readonly days?: undefined
  readonly severity: Severity
  readonly proviso?: undefined
  readonly due: Untold | OpenEnd | LifecycleRow
}

/** The number of days within which an entry becomes more severe. */
const soon = 30

/**
 * Everything that falls due from today until `horizon` days later; with `withPast` also everything that fell due before. After
 * it, unless the agreement has ended, everything that may fall due at any time since its day cannot be told.
 */
export function expiry(timeline: Timeline, today: Day, horizon: number, withPast: boolean): DueRow[] {
  const { agreement, entries } = timeline
  const duties = entries.filter(entry => isDeadline(entry) || entry.kind === 'duty')
  const ifBegun = occurrencesIfBegun(agreement, today, daysAfter(today, horizon))
  const dated = [...duties, ...ifBegun, ...payoutDays(timeline)]
    .map(due => ({
      agreement: agreement.id,
      day: due.day,
      days: daysBetween(today, due.day),
      proviso: provisoOf(timeline, due, today),
      due,
    }))
    .filter(({ days }) => days <= horizon && (days >= 0 || withPast))
    .map((row): DatedRow => ({ ...row, severity: severityOf(row.due.kind, row.days) }))
  return [...dated, ...undatedRows(timeline, today)]
}

/** What has no day, of an agreement that has not ended. */
function undatedRows({ agreement }: Timeline, today: Day): UndatedRow[] {
  const end = endDay(agreement)
  if (end && end < today) return []
  const { from } = agreement.term
  const isSoon = from !== undefined && daysBetween(today, from) <= soon
  return [
    ...lifecycleRows(agreement, today).map((due): UndatedRow => {
      return { agreement: agreement.id, severity: isSoon ? 'warning' : 'note', due }
    }),
    ...[
      ...untoldEnd(agreement, today),
      ...untoldNotices(agreement),
      ...untoldPeriods(agreement),
      ...untoldDuties(agreement),
      ...untoldMoney(agreement, today),
    ].map((due): UndatedRow => ({ agreement: agreement.id, severity: 'note', due })),
  ]
}

const isDeadline = (entry: { kind: string }): entry is Deadline =>
  ['end', 'notice', 'option', 'renewal', 'review', 'pause-end'].includes(entry.kind)

function severityOf(kind: DatedRow['due']['kind'], days: number): Severity {
  if (days < 0 || kind === 'payouts') return 'note'
  if (kind === 'end' || kind === 'option') return days <= soon ? 'error' : 'warning'
  return days <= soon ? 'warning' : 'note'
}

function payoutDays(timeline: Timeline): PayoutDay[] {
  const payouts = entriesOfKind(timeline, 'payout').filter(({ plan }) => plan.unknown === undefined)
  const days = [...new Set(payouts.map(({ day }) => day))].toSorted()
  const hasLast = isEndTold(timeline.agreement) && endDay(timeline.agreement) !== undefined
  return days.map(day => ({
    kind: 'payouts',
    day,
    payouts: payouts.filter(payout => payout.day === day),
    isLast: hasLast && day === days.at(-1),
  }))
}
