import { expect, test } from 'vitest'
import { monthOf, weekday, yearOf } from '../../src/domain/calendar/day.ts'
import { oracleTest } from '../oracle.ts'
import { differing, holidayYears } from './banking.ts'

oracleTest(`the days without banks are the published ones in ${holidayYears.length} years`, () => {
  expect(holidayYears.length).toBeGreaterThan(0)
  for (const { year, published, found } of holidayYears) expect(found, year).toEqual(published)
})

/**
 * Where the law decides and date-holidays has it otherwise. It knows no Whit Monday: a public holiday until 2004
 * (Lag 1989:253, before SFS 2004:1320).
 */
test('on banking days 1990–2100 a second implementation agrees, but for Whit Monday of each year until 2004', () => {
  expect(differing.map(yearOf)).toEqual(Array.from({ length: 15 }, (_, n) => 1990 + n))
  for (const day of differing)
    expect([weekday(day), monthOf(day)], day).toEqual([1, expect.toBeOneOf([5, 6])])
})
