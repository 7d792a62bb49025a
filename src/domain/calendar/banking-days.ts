import { type Day, daysAfter, weekday, yearOf } from './day.ts'
import { holidays } from './holidays.ts'

/** Whether a day is Monday to Friday. */
export const isWeekday = (day: Day): boolean => weekday(day) < 6

/** Whether Swedish banks are open: Monday to Friday but for holidays and the three eves. */
export const isBankingDay = (day: Day): boolean => isWeekday(day) && !holidays(yearOf(day)).has(day)

/** The last banking day on or before `day`. */
export const bankingDayUntil = (day: Day): Day =>
  isBankingDay(day) ? day : bankingDayUntil(daysAfter(day, -1))

/** The first banking day on or after `day`. */
export const bankingDayFrom = (day: Day): Day => (isBankingDay(day) ? day : bankingDayFrom(daysAfter(day, 1)))
