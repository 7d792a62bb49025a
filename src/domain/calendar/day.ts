import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'

/**
 * A calendar day, `2026-01-31`. Never a `Date`: agreements know no time of day and no time zone.
 * Inside this file days are counted in UTC, since some zones have skipped whole days.
 */
export type Day = string & { readonly __day: unique symbol }

const dateOf = (day: Day) => new UTCDateMini(`${day}T00:00:00Z`)
const dayOf = (date: Date) => date.toISOString().slice(0, 10) as Day

// Results ask for the same few thousand days over and over, and most of their time would be spent on making dates.
const epoch = new UTCDateMini(0)
const numberOf = remembered((day: Day) => differenceInCalendarDays(dateOf(day), epoch))
const dayOfNumber = remembered((number: number) => dayOf(addDays(epoch, number)))
const inMonths = remembered((months: number) =>
  remembered((start: Day) => dayOf(addMonths(dateOf(start), months))),
)

/** Whether `text` is a day of the calendar, written year-month-day. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && dayOf(date) === text
}

/** The first and the last day of a calendar year of four digits. */
export const firstDayOfYear = (year: number): Day => `${year}-01-01` as Day
export const lastDayOfYear = (year: number): Day => `${year}-12-31` as Day

/** Days before and after every day that a file can state, as bounds of a period that has none. */
export const beforeAllDays = '0000-01-01' as Day
export const afterAllDays = '9999-12-31' as Day

export const daysAfter = (start: Day, days: number): Day => dayOfNumber(numberOf(start) + days)

/** What replaces a day that its month lacks (31 April): the last day of the month (Lag 1930:173, 1 §), or the first of the next. */
export const missingDays = ['last-of-month', 'first-of-next'] as const
export type MissingDay = (typeof missingDays)[number]

/** The day with the same number `months` later or, where that month lacks it, the day that `missing` chooses. */
export function monthsAfter(start: Day, months: number, missing: MissingDay = 'last-of-month'): Day {
  const day = inMonths(months)(start)
  return missing === 'first-of-next' && day.slice(8) !== start.slice(8) ? daysAfter(day, 1) : day
}

/** The last day of a number of months from a first day. */
export const lastDayAfter = (first: Day, months: number): Day => daysAfter(monthsAfter(first, months), -1)

/** The number of months from the calendar month of `start` to that of `end`. */
export const monthsBetween = (start: Day, end: Day): number =>
  12 * (yearOf(end) - yearOf(start)) + monthOf(end) - monthOf(start)

/** The number of months from `start` to `end` where they are whole, also to a day that replaces a missing one. */
export function wholeMonths(start: Day, end: Day): number | undefined {
  const months = monthsBetween(start, end)
  return monthsAfter(start, months) === end ? months : undefined
}

/** The number of days from `start` to `end`: 1 from a day to the next, negative backwards. */
export const daysBetween = (start: Day, end: Day): number => numberOf(end) - numberOf(start)

/** 1 for Monday to 7 for Sunday. */
export const weekday = (day: Day): number => dateOf(day).getUTCDay() || 7

export const yearOf = (day: Day): number => Number(day.slice(0, 4))
export const monthOf = (day: Day): number => Number(day.slice(5, 7))

/** The first day of a month, 1–12, of a year. */
export const firstOfMonth = (year: number, month: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as Day

/** The first day of the month that a day is in. */
export const startOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01` as Day

/** The last day of the month that a day is in. */
export const endOfMonth = (day: Day): Day => daysAfter(monthsAfter(startOfMonth(day), 1), -1)

export const isEndOfMonth = (day: Day): boolean => daysAfter(day, 1).endsWith('-01')

export const earlierDay = (a: Day, b: Day): Day => (a < b ? a : b)
export const laterDay = (a: Day, b: Day): Day => (a > b ? a : b)

/** A function that computes each of its results once. */
function remembered<Argument, Result>(
  compute: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const known = new Map<Argument, Result>()
  return argument => {
    const found = known.get(argument)
    if (found !== undefined) return found
    const result = compute(argument)
    known.set(argument, result)
    return result
  }
}
