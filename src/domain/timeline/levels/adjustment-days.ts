import type { Indexation, IndexedPart } from '../../agreement/money/indexation.ts'
import { recurring } from '../../calendar/cycle.ts'
import type { Day } from '../../calendar/day.ts'
import { months } from '../../calendar/interval.ts'

/** The days on or before `until` on which a part of an amount is adjusted. */
export function adjustmentDays(
  { schedule }: IndexedPart,
  { renewals, statedAt }: Pick<Indexation, 'renewals' | 'statedAt'>,
  until: Day,
): Day[] {
  const { first, years } = schedule
  const days =
    years === 'renewal'
      ? renewals.filter(day => day <= until && (first === undefined || first <= day)).toSorted()
      : recurring(schedule.first, months(12 * years), until)
  return statedAt ? days.filter(day => day > statedAt) : days
}
