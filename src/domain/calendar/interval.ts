import { type Day, daysAfter, endOfMonth, isEndOfMonth, type MissingDay, monthsAfter } from './day.ts'

/** A length of time between repetitions: a quarter is 3 months, a year 12. */
export interface Interval {
  readonly count: number
  readonly unit: 'days' | 'weeks' | 'months'
}

export const days = (count: number): Interval => ({ count, unit: 'days' })
export const weeks = (count: number): Interval => ({ count, unit: 'weeks' })
export const months = (count: number): Interval => ({ count, unit: 'months' })

/**
 * The day that a count of months leads to: the day with the same number or, where its month lacks it, the day that
 * `MissingDay` chooses. With `month-end`, the last day of a month leads to last days (30 April, 31 May).
 */
export type Landing = MissingDay | 'month-end'

/** The day `times` intervals after `start`, counted from `start` each time, so that month ends do not drift. */
export function after(start: Day, every: Interval, times = 1, landing: Landing = 'last-of-month'): Day {
  const { count, unit } = every
  if (unit !== 'months') return daysAfter(start, count * times * (unit === 'weeks' ? 7 : 1))
  if (landing !== 'month-end') return monthsAfter(start, count * times, landing)
  const day = monthsAfter(start, count * times)
  return isEndOfMonth(start) ? endOfMonth(day) : day
}
