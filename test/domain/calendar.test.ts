import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bankingDayFrom, bankingDayUntil, isBankingDay } from '../../src/domain/calendar/banking-days.ts'
import { cycle, recurring } from '../../src/domain/calendar/cycle.ts'
import {
  type Day,
  daysAfter,
  daysBetween,
  isDay,
  monthsAfter,
  weekday,
} from '../../src/domain/calendar/day.ts'
import { months } from '../../src/domain/calendar/interval.ts'
import { daysIn, monthsOf } from '../../src/domain/calendar/period.ts'
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

test('a day some zones have skipped is a day like others', () => {
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

test('the periods of a cycle follow each other without gap or overlap, and fill the span', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(2000), fc.constantFrom(1, 3, 6, 12), (from, length, count) => {
      const span = { from, to: daysAfter(from, length) }
      const periods = cycle(span, months(count))
      expect(periods[0]?.from).toBe(span.from)
      expect(periods.at(-1)?.to).toBe(span.to)
      for (const [i, { from }] of periods.entries())
        if (i > 0) expect(from).toBe(nextDay(periods[i - 1]?.to ?? from))
    }),
  )
})

test('the months of a period have all of its days', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(1000), (from, length) => {
      const months = monthsOf({ from, to: daysAfter(from, length) })
      expect(months.reduce((days, month) => days + daysIn(month), 0)).toBe(length + 1)
    }),
  )
})

test('Whit Monday was a holiday until 2004, the National Day is one since 2005', () => {
  expect(isBankingDay(day('2004-05-31'))).toBe(false)
  expect(isBankingDay(day('2005-05-16'))).toBe(true)
  expect(isBankingDay(day('2003-06-06'))).toBe(true)
  expect(isBankingDay(day('2005-06-06'))).toBe(false)
})

test('the nearest banking days are banking days, with none between', () => {
  fc.assert(
    fc.property(anyDay, anchor => {
      for (const found of [bankingDayFrom(anchor), bankingDayUntil(anchor)]) {
        expect(isBankingDay(found)).toBe(true)
        expect(weekday(found)).toBeLessThan(6)
        expect(Math.abs(daysBetween(anchor, found))).toBeLessThan(7)
      }
      expect(bankingDayFrom(anchor) >= anchor && bankingDayUntil(anchor) <= anchor).toBe(true)
    }),
  )
})
