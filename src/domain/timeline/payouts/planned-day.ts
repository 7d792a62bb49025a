import type { OpenDays, PayoutPlan } from '../../agreement/money/payout-plan.ts'
import { isBankingDay, isWeekday } from '../../calendar/banking-days.ts'
import { movedByConvention } from '../../calendar/convention.ts'
import { type Day, laterDay } from '../../calendar/day.ts'

/** Whether a payment can be made on a day by the plan's terms. */
export const isOpen = (day: Day, openDays: OpenDays): boolean =>
  openDays === 'weekdays' ? isWeekday(day) : isBankingDay(day)

/**
 * The day for which a payout is planned: the due day, unless the plan moves due days that are not open, or a condition
 * that holds the payout is met later.
 */
export function plannedDay(due: Day, { offBankingDay, openDays, holds }: PayoutPlan): Day {
  const convention = offBankingDay === 'open' ? 'stays' : offBankingDay
  const day = movedByConvention(due, convention, day => isOpen(day, openDays))
  const met = holds.flatMap(({ metOn }) => metOn ?? []).reduce(laterDay, day)
  return met === day ? day : movedByConvention(met, 'next', day => isOpen(day, openDays))
}
