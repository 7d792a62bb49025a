import type { OpenDays, PayoutPlan } from '../../agreement/money/payout-plan.ts'
import { isBankingDay } from '../../calendar/banking-days.ts'
import { movedByConvention } from '../../calendar/convention.ts'
import { type Day, latest, weekday } from '../../calendar/day.ts'

/** Whether somebody can be paid on a day, as the plan reckons days. */
export const isOpen = (day: Day, openDays: OpenDays): boolean =>
  openDays === 'weekdays' ? weekday(day) < 6 : isBankingDay(day)

/**
 * The day that a payout due on `due` is planned for: another only where the plan says which way a due day moves, or
 * where what it is held for is met later.
 */
export function plannedDay(due: Day, { offBankingDay, openDays, holds }: PayoutPlan): Day {
  const convention = offBankingDay === 'open' ? 'stays' : offBankingDay
  const day = movedByConvention(due, convention, day => isOpen(day, openDays))
  const met = holds.flatMap(({ metOn }) => metOn ?? []).reduce(latest, day)
  return met === day ? day : movedByConvention(met, 'next', day => isOpen(day, openDays))
}
