import { isBankingDay } from './banking-days.ts'
import {
  type Day,
  daysAfter,
  daysBetween,
  firstDayOfYear,
  lastDayOfYear,
  type MissingDay,
  weekday,
  yearOf,
} from './day.ts'
import { atPlaces, daysIn, daysOf, includes, monthAround, monthsOf, type Period } from './period.ts'
import { weekNumbers } from './week.ts'

/**
 * A pattern of days. A day must match every field that is present. Negative numbers count from the end: −1 is the last.
 * `nth` picks among the days that match the other fields: the first Friday, the last banking day, the third day.
 */
export interface DayPattern {
  /** Of the calendar month, 1 to 31 and −1 to −31. */
  readonly days?: readonly number[] | undefined
  /** 1 for Monday to 7 for Sunday. */
  readonly weekdays?: readonly number[] | undefined
  /** Weeks of the year, 1 to 53 and −1 to −53. */
  readonly weeks?: readonly number[] | undefined
  /** Days of the year, 1 to 366 and −1 to −366. */
  readonly yearDays?: readonly number[] | undefined
  readonly bankingDays?: true | undefined
  readonly nth?: readonly number[] | undefined
}

/** What replaces a day that its month lacks; with `skip` there is no day that month. */
export type MissingNumber = MissingDay | 'skip'

/** The day to which a count of months leads: one that is only skipped among numbered days is its month's last. */
export const landingOf = (missing: MissingNumber | undefined): MissingDay | undefined =>
  missing === 'skip' ? undefined : missing

/** The days of a period that match a pattern, in order. The first of the next month replaces a missing day of a month also where it lies after the period. */
export function daysMatching(
  pattern: DayPattern,
  within: Period,
  missing: MissingNumber = 'last-of-month',
): Day[] {
  const { days, nth } = pattern
  const candidates = days ? numbered(days, within, missing) : daysOf(within)
  const found = candidates.filter(day => isMatch(pattern, day))
  return nth ? atPlaces(found, nth) : found
}

function isMatch({ weekdays, weeks, yearDays, bankingDays }: DayPattern, day: Day): boolean {
  if (weekdays && !weekdays.includes(weekday(day))) return false
  if (weeks && !weekNumbers(day).some(number => weeks.includes(number))) return false
  if (yearDays && !yearDayNumbers(day).some(number => yearDays.includes(number))) return false
  return !bankingDays || isBankingDay(day)
}

function yearDayNumbers(day: Day): readonly [number, number] {
  const year = yearOf(day)
  return [daysBetween(firstDayOfYear(year), day) + 1, daysBetween(lastDayOfYear(year), day) - 1]
}

function numbered(numbers: readonly number[], within: Period, missing: MissingNumber): Day[] {
  const found = monthsOf(within).flatMap(({ from }) =>
    numbers.flatMap(number => dayNumbered(number, monthAround(from), within, missing)),
  )
  return [...new Set(found)].toSorted()
}

function dayNumbered(number: number, month: Period, within: Period, missing: MissingNumber): Day[] {
  const length = daysIn(month)
  if (Math.abs(number) <= length) {
    const day = daysAfter(daysAfter(number > 0 ? month.from : month.to, number > 0 ? -1 : 1), number)
    return includes(within, day) ? [day] : []
  }
  const nearest = number > 0 ? month.to : month.from
  if (missing === 'skip' || !includes(within, nearest)) return []
  return [missing === 'first-of-next' && number > 0 ? daysAfter(nearest, 1) : nearest]
}
