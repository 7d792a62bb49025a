import type { Agreement } from '../agreement/agreement.ts'
import type { Earlier } from '../agreement/amendment.ts'
import { termEnd } from '../agreement/end-day.ts'
import type { Grant } from '../agreement/grant.ts'
import type { PlannedDay } from '../agreement/payout-plan.ts'
import { daysAfter } from '../calendar/day.ts'
import type { Period } from '../calendar/period.ts'
import { type CoveredPeriod, coveredPeriods } from './covered-period.ts'
import { dueDay, payoutWindows } from './payout-window.ts'

/**
 * The periods that a grant is paid for. Where the term's last period was cut and paid before an amendment prolonged the
 * term, what is left of it is paid by itself.
 */
export const paidPeriods = (
  grant: Grant,
  { plans, earlier }: Agreement,
  term: Period,
  whole: Period,
  rule: PlannedDay,
): CoveredPeriod[] =>
  earlier.reduce(
    (periods, before) => periods.flatMap(period => inParts(period, grant, before, rule)),
    coveredPeriods(grant.plans ?? plans, term, whole, grant.amount.per),
  )

function inParts(
  period: CoveredPeriod,
  { key }: Grant,
  { agreement, from }: Earlier,
  rule: PlannedDay,
): CoveredPeriod[] {
  const end = agreement.term.renewal ? undefined : termEnd(agreement)
  const isCut = end && period.from <= end && end < period.to && agreement.grants.some(one => one.key === key)
  if (!isCut) return [period]
  const first = { ...period, to: end, isWhole: false }
  const windows = period.plan.instalments.flatMap(({ due }) => payoutWindows(due, first))
  const isPaid = windows.length > 0 && windows.every(window => dueDay(window, rule) < from)
  return isPaid ? [first, { ...period, from: daysAfter(end, 1), isWhole: false }] : [period]
}
