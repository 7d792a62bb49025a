import type { Agreement } from '../../agreement/agreement.ts'
import type { Grant } from '../../agreement/money/grant.ts'
import type { DueDayRule } from '../../agreement/money/payout-plan.ts'
import { timeCovered } from '../../agreement/term/during.ts'
import { termEnd } from '../../agreement/term/end-day.ts'
import { type Day, daysAfter } from '../../calendar/day.ts'
import type { Period } from '../../calendar/period.ts'
import { type CoveredPeriod, coveredPeriods } from './covered-period.ts'
import { dueDay, payoutWindows } from './payout-window.ts'

/** A period that a grant is paid for, and whether payments before the latest amendment cover it. */
export interface PaidPeriod extends CoveredPeriod {
  readonly isPaid: boolean
}

/**
 * The periods that a grant is paid for. Time that was paid before an amendment is not paid again. The rest of a period
 * that was paid in part, as in a prolonged term, is a period of its own.
 */
export function paidPeriods(
  grant: Grant,
  agreement: Agreement,
  term: Period,
  whole: Period,
  rule: DueDayRule,
): PaidPeriod[] {
  const until = paidUntil(grant, agreement, term, rule)
  const periods = coveredPeriods(grant.plans ?? agreement.plans, term, whole, grant.amount.per)
  return periods.flatMap((period): PaidPeriod[] => {
    if (until === undefined || until < period.from) return [{ ...period, isPaid: false }]
    if (period.to <= until) return [{ ...period, isPaid: true }]
    const [paid, rest] = [{ to: until }, { from: daysAfter(until, 1) }]
    return [
      { ...period, ...paid, isWhole: false, isPaid: true },
      { ...period, ...rest, isWhole: false, isPaid: false },
    ]
  })
}

/** The last day of the time that payments due before the latest amendment cover without a gap. */
function paidUntil(
  { key, isWithdrawn }: Grant,
  { earlier }: Agreement,
  { from: first, to }: Period,
  rule: DueDayRule,
): Day | undefined {
  const { agreement, from } = earlier.at(-1) ?? {}
  if (!agreement || !from) return undefined
  const known = [...agreement.withdrawn.filter(() => isWithdrawn), ...agreement.grants]
  const grant = known.find(candidate => candidate.key === key)
  const end = agreement.term.renewal ? undefined : termEnd(agreement)
  const term = { from: first, to: end ?? to }
  const whole = grant && timeCovered(grant.during, term)
  if (!whole) return undefined
  const periods = paidPeriods(grant, agreement, term, whole, rule)
  const isPaid = (period: PaidPeriod) =>
    period.isPaid ||
    period.plan.instalments
      .flatMap(({ due }) => payoutWindows(due, grant.isWithdrawn ? period.planned : period))
      .every(window => dueDay(window, rule) < from)
  const firstUnpaid = periods.findIndex(period => !isPaid(period))
  return (firstUnpaid < 0 ? periods : periods.slice(0, firstUnpaid)).at(-1)?.to
}
