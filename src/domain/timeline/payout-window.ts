import type { PayoutPlan, PlannedDay } from '../agreement/payout-plan.ts'
import { bankingDayFrom, bankingDayUntil } from '../calendar/banking-days.ts'
import { type Day, monthOf } from '../calendar/day.ts'
import { includes, monthsOf, type Period } from '../calendar/period.ts'

/** The days on which the payout for `covers` may be made; none, where the plan's month does not occur in it. */
export function payoutWindow(plan: PayoutPlan, covers: Period): Period | undefined {
  if ('month' in plan) return monthsOf(covers).find(({ from }) => monthOf(from) === plan.month)
  const day = plan.timing === 'in-advance' ? covers.from : covers.to
  return { from: day, to: day }
}

/** The day in a window that a payout is due on by the workspace's rule; the window's first or last, if banks are shut in all of it. */
export function dueDay(window: Period, rule: PlannedDay): Day {
  const day = dayByRule(window, rule)
  if (includes(window, day)) return day
  return rule === 'first-banking-day' ? window.from : window.to
}

/** The day that a payout due on `due` is planned for: another only where the plan says which way a due day moves. */
export function plannedDay(due: Day, offBankingDay: PayoutPlan['offBankingDay']): Day {
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
