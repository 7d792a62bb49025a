import { daysAfter } from './day.ts'
import { after, type Interval } from './interval.ts'
import type { Period } from './period.ts'

/**
 * The part of a period in which its days are chosen, as in “every third year, in May”: its first year if the interval is
 * in years, all of it if months are chosen, otherwise its first day, week or month.
 */
export function firstUnit({ count, unit }: Interval, period: Period, areMonthsChosen: boolean): Period {
  const areYears = unit === 'months' && count % 12 === 0
  if (unit === 'months' && !areYears && areMonthsChosen) return period
  const next = after(period.from, { count: areYears ? 12 : 1, unit })
  return { from: period.from, to: daysAfter(next, -1) }
}
