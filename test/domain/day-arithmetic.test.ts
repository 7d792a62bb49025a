import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBankingDay } from '../../src/domain/calendar/banking-days.ts'
import { conventions, movedByConvention } from '../../src/domain/calendar/convention.ts'
import { cycle, recurring } from '../../src/domain/calendar/cycle.ts'
import {
  type Day,
  daysAfter,
  daysBetween,
  endOfMonth,
  isEndOfMonth,
  missingDays,
  monthsAfter,
  startOfMonth,
} from '../../src/domain/calendar/day.ts'
import { after, days, months, weeks } from '../../src/domain/calendar/interval.ts'
import { dayAfterLength } from '../../src/domain/calendar/length.ts'
import { daysOf } from '../../src/domain/calendar/period.ts'
import { inMonths, isLastOfMonth, nextDay } from '../reckoning.ts'

const day = (text: string) => text as Day
const anyDay = fc.integer({ min: 0, max: 80_000 }).map(days => daysAfter(day('1900-01-01'), days))
const anyInterval = fc.oneof(
  fc.integer({ min: 1, max: 400 }).map(days),
  fc.integer({ min: 1, max: 60 }).map(weeks),
  fc.integer({ min: 1, max: 60 }).map(months),
)
test('adding months agrees with an independent count, for every day of 1990–2060 and up to ten years', () => {
  let wrong = 0
  for (const start of daysOf({ from: day('1990-01-01'), to: day('2060-12-31') })) {
    // No month lacks the days up to the 28th: some of their months will do.
    for (let n = 0; n <= 120; n += start.slice(8) > '27' ? 1 : 7)
      if (monthsAfter(start, n) !== inMonths(start, n)) wrong++
  }
  expect(wrong).toBe(0)
})

test('adding and subtracting the same days cancel out, and the order of days is kept', () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.integer({ min: -4000, max: 4000 }), (a, b, n) => {
      expect(daysAfter(daysAfter(a, n), -n)).toBe(a)
      expect(daysAfter(a, daysBetween(a, b))).toBe(b)
      for (const missing of missingDays)
        expect(monthsAfter(a, n % 600, missing) <= monthsAfter(b, n % 600, missing) || a > b).toBe(true)
    }),
  )
})

test('a missing day is replaced by the last of its month or the first of the next, and other days are kept', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (start, n) => {
      const [last, first] = missingDays.map(missing => monthsAfter(start, n, missing))
      const isMissing = last?.slice(8) !== start.slice(8)
      expect(first).toBe(isMissing ? nextDay(last ?? start) : last)
    }),
  )
  expect(missingDays.map(missing => monthsAfter(day('2024-01-31'), 1, missing))).toEqual([
    '2024-02-29',
    '2024-03-01',
  ])
  // Years and months are one step: two leap days are not lost and found again.
  expect(dayAfterLength(day('2024-02-29'), { years: 1, months: 1, days: 0 }, 'last-of-month')).toBe(
    '2025-03-29',
  )
})

test('the k-th day of a cycle is k intervals after its first day', () => {
  fc.assert(
    fc.property(anyDay, anyInterval, fc.nat(40), (first, every, k) => {
      const landed = after(first, every, k)
      expect(recurring(first, every, landed)[k]).toBe(landed)
      expect(cycle({ from: first, to: landed }, every)[k]?.from).toBe(landed)
    }),
  )
})

test('from 30 April the cycle continues on 30 May, or with month-end on 31 May', () => {
  const april = { from: day('2024-04-30'), to: day('2024-07-15') }
  const starts = (landing: 'last-of-month' | 'month-end') =>
    cycle(april, months(1), april.from, 'short', landing).map(({ from }) => from)
  expect(starts('last-of-month')).toEqual(['2024-04-30', '2024-05-30', '2024-06-30'])
  expect(starts('month-end')).toEqual(['2024-04-30', '2024-05-31', '2024-06-30'])
  fc.assert(
    fc.property(anyDay, fc.nat(200), (start, n) => {
      const landed = after(start, months(n), 1, 'month-end')
      expect(landed.slice(0, 7)).toBe(inMonths(start, n).slice(0, 7))
      expect(isLastOfMonth(endOfMonth(landed))).toBe(true)
      expect(isEndOfMonth(start)).toBe(isLastOfMonth(start))
      if (isLastOfMonth(start)) expect(isLastOfMonth(landed)).toBe(true)
      else expect(landed).toBe(inMonths(start, n))
      expect([startOfMonth(start) <= start, endOfMonth(start) >= start]).toEqual([true, true])
    }),
  )
})

test('the periods of any cycle, from an anchor before the span, fill it without gap or overlap', () => {
  const form = fc.record({
    before: fc.nat(3000),
    last: fc.constantFrom('short' as const, 'long' as const),
    landing: fc.constantFrom('last-of-month' as const, 'first-of-next' as const, 'month-end' as const),
  })
  fc.assert(
    fc.property(anyDay, fc.nat(2000), anyInterval, form, (from, length, every, { before, last, landing }) => {
      const span = { from, to: daysAfter(from, length) }
      const periods = cycle(span, every, daysAfter(from, -before), last, landing)
      expect(periods[0]?.from).toBe(span.from)
      expect(periods.at(-1)?.to).toBe(span.to)
      for (const [i, { from }] of periods.entries())
        if (i > 0) expect(from).toBe(nextDay(periods[i - 1]?.to ?? from))
    }),
  )
})

test('a last period that is cut is a period of its own, or is merged with the one before it', () => {
  const span = { from: day('2024-01-01'), to: day('2024-07-31') }
  const ends = (last: 'short' | 'long', to = span.to) =>
    cycle({ ...span, to }, months(3), span.from, last).map(({ to }) => to)
  expect(ends('short')).toEqual(['2024-03-31', '2024-06-30', '2024-07-31'])
  expect(ends('long')).toEqual(['2024-03-31', '2024-07-31'])
  expect(ends('long', day('2024-06-30'))).toEqual(['2024-03-31', '2024-06-30'])
  expect(ends('long', day('2024-02-10'))).toEqual(['2024-02-10'])
})

test('every convention but “stays” moves a closed day to an open day, in its direction or in its month', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...conventions), (start, convention) => {
      const found = movedByConvention(start, convention, isBankingDay)
      const isMoved = convention !== 'stays' && !isBankingDay(start)
      expect(isMoved ? isBankingDay(found) : found === start).toBe(true)
      if (!isMoved) return
      if (convention.endsWith('in-month')) expect(found.slice(0, 7)).toBe(start.slice(0, 7))
      else expect(convention === 'next' ? found > start : found < start).toBe(true)
    }),
  )
  const saturday = day('2024-08-31')
  expect(conventions.map(convention => movedByConvention(saturday, convention, isBankingDay))).toEqual([
    '2024-08-31',
    '2024-08-30',
    '2024-09-02',
    '2024-08-30',
    '2024-08-30',
  ])
})
