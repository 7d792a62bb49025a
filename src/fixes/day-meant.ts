import { isDay } from '../domain/calendar/day.ts'

/** A day as year-month-day, and whether what was written can be read as no other. */
export interface DayMeant {
  readonly day: string
  readonly isCertain: boolean
}

/** What a day written for people is as year-month-day: `2024-1-31`, `20240131`, `31/1 2024`, `31 januari 2024`. */
export function dayMeant(written: string): DayMeant | undefined {
  for (const form of forms) {
    const { year = '', month = '', day = '' } = form.exec(written.trim())?.groups ?? {}
    const meant = [year, numberOf(month).padStart(2, '0'), day.padStart(2, '0')].join('-')
    if (isDay(meant)) return { day: meant, isCertain: form !== dayFirst || isOneWayOnly(meant) }
  }
  return undefined
}

/** Day before month, as Swedes and most others write it; some write the month first. */
const dayFirst = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/. -](?<year>\d{4})$/

const forms = [
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>\d{4})[-\u2010-\u2015\u2212/. ](?<month>\d{1,2})[-\u2010-\u2015\u2212/. ](?<day>\d{1,2})$/,
  /^(?:den )?(?<day>\d{1,2})\.? (?<month>jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)[a-z]*\.? (?<year>\d{4})$/i,
  dayFirst,
]

/** A month by its first letters, in Swedish or English. */
const numberOf = (month: string) =>
  /^\d+$/.test(month) ? month : String(months.findIndex(name => name.test(month)) + 1)

const months = [
  /^jan/i,
  /^feb/i,
  /^mar/i,
  /^apr/i,
  /^ma[jy]/i,
  /^jun/i,
  /^jul/i,
  /^aug/i,
  /^sep/i,
  /^o[kc]t/i,
  /^nov/i,
  /^dec/i,
]

/** Turned around it would be no day, or the same. */
const isOneWayOnly = (day: string) => day.slice(8) > '12' || day.slice(8) === day.slice(5, 7)
