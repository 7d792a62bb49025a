import {
  type Day,
  daysAfter,
  daysBetween,
  earliest,
  firstOfMonth,
  monthOf,
  monthsAfter,
  yearOf,
} from './day.ts'

/** From a day to a day, both included. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

export const daysIn = ({ from, to }: Period): number => daysBetween(from, to) + 1

export const includes = ({ from, to }: Period, day: Day): boolean => from <= day && day <= to

/** Whether all of a period lies within another. */
export const isWithin = ({ from, to }: Period, other: Period): boolean => other.from <= from && to <= other.to

const monthPeriod = (year: number, month: number): Period => {
  const from = firstOfMonth(year, month)
  return { from, to: daysAfter(monthsAfter(from, 1), -1) }
}

/** Whether the period begins on a month's first day and ends on a month's last. */
export const isWholeMonths = ({ from, to }: Period): boolean =>
  from.endsWith('-01') && daysAfter(to, 1).endsWith('-01')

/** The calendar months that the period touches, cut at its ends. */
export function monthsOf(period: Period): Period[] {
  const months: Period[] = []
  for (let from = period.from; from <= period.to; ) {
    const month = monthPeriod(yearOf(from), monthOf(from))
    const to = earliest(month.to, period.to)
    months.push({ from, to })
    from = daysAfter(to, 1)
  }
  return months
}
