import Holidays from 'date-holidays'
import { expect, test } from 'vitest'
import { isBankingDay } from '../../src/domain/calendar/banking-days.ts'
import { type Day, weekday, yearOf } from '../../src/domain/calendar/day.ts'
import { holidays } from '../../src/domain/calendar/holidays.ts'
import { daysOf } from '../../src/domain/calendar/period.ts'
import { oracle, oraclesLike, oracleTest } from '../oracle.ts'

interface Published {
  readonly years: Readonly<Record<string, { readonly public: string[]; readonly bank: string[] }>>
}

const published = oraclesLike(/^se-holidays.*\.json$/).map(name => JSON.parse(oracle(name)) as Published)
const years = published.flatMap(({ years }) => Object.entries(years))

oracleTest(
  `the days without banks are the published ones in ${years.length} of ${years.length} years`,
  () => {
    expect(years.length).toBeGreaterThan(0)
    for (const [year, { public: free, bank }] of years)
      expect([...holidays(Number(year))].toSorted()).toEqual([...free, ...bank].toSorted())
  },
)

const second = new Holidays('SE')
const all = Array.from({ length: 2100 - 1990 + 1 }, (_, n) => 1990 + n)

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

/**
 * Where the law decides and date-holidays has it otherwise. It knows no Whit Monday: a public holiday until 2004
 * (Lag 1989:253, before SFS 2004:1320).
 */
const lawAgainstSecond = (year: number, day: string): boolean =>
  year < 2005 && [5, 6].includes(Number(day.slice(5, 7))) && weekday(day as Day) === 1

test(`on banking days 1990–2100 a second implementation agrees, but for those that are listed`, () => {
  for (const year of all) {
    const theirs = new Set(freeBySecond(year))
    const differing = daysOf({ from: `${year}-01-01` as Day, to: `${year}-12-31` as Day })
      .filter(day => weekday(day) < 6)
      .filter(day => isBankingDay(day) === theirs.has(day))
    expect(
      differing.filter(day => !lawAgainstSecond(year, day)),
      String(year),
    ).toEqual([])
  }
})

test('the differences from the second implementation are there: nothing is excused in vain', () => {
  const excused = all.flatMap(year =>
    daysOf({ from: `${year}-05-01` as Day, to: `${year}-06-30` as Day })
      .filter(day => lawAgainstSecond(year, day))
      .filter(day => isBankingDay(day) === freeBySecond(year).includes(day)),
  )
  // Whit Monday of each year 1990–2004.
  expect(excused.map(yearOf)).toEqual(all.filter(year => year < 2005))
})
