import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bankingDayFrom, bankingDayUntil, isBankingDay } from '../../src/domain/calendar/banking-days.ts'
import { recurring } from '../../src/domain/calendar/cycle.ts'
import { type Day, daysAfter, daysBetween, isDay, monthsAfter } from '../../src/domain/calendar/day.ts'
import { months } from '../../src/domain/calendar/interval.ts'
import { monthsOf } from '../../src/domain/calendar/period.ts'
import { nextDay } from '../reckoning.ts'

const day = (text: string) => text as Day
const anyDay = fc.integer({ min: 0, max: 80_000 }).map(days => daysAfter(day('1900-01-01'), days))

test('only days of the calendar are days', () => {
  expect(['2024-02-29', '2023-02-29', '2021-02-30', '2021-2-3', '20210203', ''].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ])
})

test('days that a time zone has skipped are counted', () => {
  expect(daysAfter(day('2011-12-29'), 1)).toBe('2011-12-30')
  expect(daysBetween(day('1994-12-30'), day('1995-01-02'))).toBe(3)
})

test('a missing day is the last of its month, and is counted from the first day, not from the one before', () => {
  expect(recurring(day('2024-01-31'), months(1), day('2024-05-31'))).toEqual([
    '2024-01-31',
    '2024-02-29',
    '2024-03-31',
    '2024-04-30',
    '2024-05-31',
  ])
  expect(monthsAfter(day('2024-08-31'), 6)).toBe('2025-02-28')
  expect(monthsAfter(day('2026-12-31'), -6)).toBe('2026-06-30')
})

test('the months of a period follow each other and fill it', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(1000), (from, length) => {
      const to = daysAfter(from, length)
      const months = monthsOf({ from, to })
      expect([months[0]?.from, months.at(-1)?.to]).toEqual([from, to])
      for (const [i, month] of months.entries()) {
        expect(month.from.slice(0, 7)).toBe(month.to.slice(0, 7))
        if (i > 0)
          expect([month.from, month.from.slice(8)]).toEqual([nextDay(months[i - 1]?.to ?? from), '01'])
      }
    }),
  )
})

test('Whit Monday was a holiday until 2004, the National Day is one since 2005', () => {
  expect(isBankingDay(day('2004-05-31'))).toBe(false)
  expect(isBankingDay(day('2005-05-16'))).toBe(true)
  expect(isBankingDay(day('2003-06-06'))).toBe(true)
  expect(isBankingDay(day('2005-06-06'))).toBe(false)
})

test('bankingDayFrom and bankingDayUntil give the nearest banking day in their direction', () => {
  fc.assert(
    fc.property(anyDay, anchor => {
      const [before, after] = [bankingDayUntil(anchor), bankingDayFrom(anchor)]
      expect(before <= anchor && anchor <= after).toBe(true)
      expect([before, after].map(isBankingDay)).toEqual([true, true])
      for (let day = nextDay(before); day < after; day = nextDay(day))
        if (day !== anchor) expect(isBankingDay(day)).toBe(false)
      if (before !== after) expect(isBankingDay(anchor)).toBe(false)
    }),
  )
})
