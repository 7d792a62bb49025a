import {
  type Day,
  daysAfter,
  daysBetween,
  earlierDay,
  endOfMonth,
  isEndOfMonth,
  laterDay,
  monthOf,
  monthsAfter,
  startOfMonth,
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

/** The common part of two periods, as a list of one period or none. */
export function common(a: Period, b: Period): Period[] {
  const from = laterDay(a.from, b.from)
  const to = earlierDay(a.to, b.to)
  return from <= to ? [{ from, to }] : []
}

/** The calendar month that a day is in. */
export const monthAround = (day: Day): Period => ({ from: startOfMonth(day), to: endOfMonth(day) })

/** A day as a period. */
export const singleDay = (day: Day): Period => ({ from: day, to: day })

/** The items at the given places: 1 for the first, −1 for the last. */
export const atPlaces = <Item>(items: readonly Item[], places: readonly number[]): Item[] =>
  items.filter((_, i) => places.includes(i + 1) || places.includes(i - items.length))

/** Every day of a period. */
export const daysOf = (period: Period): Day[] =>
  Array.from({ length: daysIn(period) }, (_, n) => daysAfter(period.from, n))

/** Whether the period begins on a month's first day and ends on a month's last. */
export const isWholeMonths = ({ from, to }: Period): boolean => from.endsWith('-01') && isEndOfMonth(to)

/**
 * The number of months that a period is long, whatever day it begins on; none where it is no whole number of months. A
 * year from 28 February to 28 February in a leap year is twelve months of an agreement that began on 29 February.
 */
export function monthsLong({ from, to }: Period): number | undefined {
  const end = daysAfter(to, 1)
  const months = 12 * (yearOf(end) - yearOf(from)) + monthOf(end) - monthOf(from)
  const isWhole = monthsAfter(from, months) === end || monthsAfter(end, -months) === from
  return months > 0 && isWhole ? months : undefined
}

/** The calendar months that the period touches, cut at its ends. */
export function monthsOf(period: Period): Period[] {
  const months: Period[] = []
  for (let from = period.from; from <= period.to; ) {
    const to = earlierDay(endOfMonth(from), period.to)
    months.push({ from, to })
    from = daysAfter(to, 1)
  }
  return months
}
