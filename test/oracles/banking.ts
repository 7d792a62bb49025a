import Holidays from 'date-holidays'
import { isBankingDay } from '../../src/domain/calendar/banking-days.ts'
import { type Day, weekday } from '../../src/domain/calendar/day.ts'
import { holidays } from '../../src/domain/calendar/holidays.ts'
import { daysOf } from '../../src/domain/calendar/period.ts'
import { oracle, oraclesLike } from '../oracle.ts'

interface Published {
  readonly years: Readonly<Record<string, { readonly public: string[]; readonly bank: string[] }>>
}

/** Every published year: its days without banks, and those that the program has. */
export const holidayYears = oraclesLike(/^se-holidays.*\.json$/)
  .map(name => JSON.parse(oracle(name)) as Published)
  .flatMap(({ years }) => Object.entries(years))
  .map(([year, { public: free, bank }]) => ({
    year,
    published: [...free, ...bank].toSorted(),
    found: [...holidays(Number(year))].toSorted(),
  }))

const second = new Holidays('SE')

/** The days other than Saturdays and Sundays that date-holidays says are free, or without banks. */
const freeBySecond = (year: number): string[] => [
  ...new Set(
    second
      .getHolidays(year)
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date }) => date.slice(0, 10))
      .filter(day => weekday(day as Day) < 6),
  ),
]

/** All days Monday to Friday, 1990–2100. */
export const weekdays = daysOf({ from: '1990-01-01' as Day, to: '2100-12-31' as Day }).filter(
  day => weekday(day) < 6,
)

const free = new Set(Array.from({ length: 2100 - 1990 + 1 }, (_, n) => 1990 + n).flatMap(freeBySecond))

/** Those on which a second implementation has it otherwise. */
export const differing = weekdays.filter(day => isBankingDay(day) === free.has(day))
