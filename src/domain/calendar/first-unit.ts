import { daysAfter } from './day.ts'
import { after, type Interval } from './interval.ts'
import type { Period } from './period.ts'

/**
 * What of a period is meant by “every third year, in May”: its first year, where years are counted; all of it, where
 * months of it are chosen; otherwise its first day, week or month.
 */
export function firstUnit({ count, unit }: Interval, period: Period, areMonthsChosen: boolean): Period {
  const areYears = unit === 'months' && count % 12 === 0
  if (unit === 'months' && !areYears && areMonthsChosen) return period
  const next = after(period.from, { count: areYears ? 12 : 1, unit })
  return { from: period.from, to: daysAfter(next, -1) }
}
