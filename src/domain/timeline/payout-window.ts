import type { PayoutPlan, PlannedDay } from '../agreement/payout-plan.ts'
import { bankingDayFrom, bankingDayUntil, isBankingDay } from '../calendar/banking-days.ts'
import { type Day, monthOf } from '../calendar/day.ts'
import { includes, monthsOf, type Period } from '../calendar/period.ts'

/** The days on which the payout for `covers` may be made; none, where the plan's month does not occur in it. */
export function payoutWindow(plan: PayoutPlan, covers: Period): Period | undefined {
  if ('month' in plan) return monthsOf(covers).find(({ from }) => monthOf(from) === plan.month)
  const day = plan.timing === 'in-advance' ? covers.from : covers.to
  return { from: day, to: day }
}

/** The planned day in a window; one that is no banking day stays or moves as the plan says. */
export function plannedDay(
  window: Period,
  rule: PlannedDay,
  offBankingDay: PayoutPlan['offBankingDay'],
): Day {
  const day = dayByRule(window, rule)
  if (includes(window, day) && isBankingDay(day)) return day
  const due = rule.startsWith('first') ? window.from : window.to
  if (offBankingDay === 'next') return bankingDayFrom(due)
  return offBankingDay === 'previous' ? bankingDayUntil(due) : due
}

function dayByRule({ from, to }: Period, rule: PlannedDay): Day {
  switch (rule) {
    case 'last-banking-day':
      return bankingDayUntil(to)
    case 'first-banking-day':
      return bankingDayFrom(from)
    case 'last-day':
      return to
    case 'first-day':
      return from
  }
}
