import { type Day, daysAfter, daysBetween, weekday, yearOf } from './day.ts'

/** The Monday of the week that a day is in. */
export const mondayOf = (day: Day): Day => daysAfter(day, 1 - weekday(day))

/** The number of a day's week, 1–53, as in Swedish calendars (ISO 8601), and its number counted from the last week, −1. */
export function weekNumbers(day: Day): readonly [number, number] {
  // A week belongs to the year that its Thursday is in.
  const thursday = daysAfter(mondayOf(day), 3)
  const firstThursday = (year: number) => daysAfter(mondayOf(`${year}-01-04` as Day), 3)
  const first = firstThursday(yearOf(thursday))
  const next = firstThursday(yearOf(thursday) + 1)
  return [daysBetween(first, thursday) / 7 + 1, -daysBetween(thursday, next) / 7]
}
