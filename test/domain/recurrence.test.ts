import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, daysAfter, monthOf } from '../../src/domain/calendar/day.ts'
import { daysMatching } from '../../src/domain/calendar/day-pattern.ts'
import { days, months, weeks } from '../../src/domain/calendar/interval.ts'
import { daysOf, monthAround } from '../../src/domain/calendar/period.ts'
import { type Recurrence, recurrences } from '../../src/domain/calendar/recurrence.ts'
import { weekNumbers } from '../../src/domain/calendar/week.ts'
import { dayBefore } from '../reckoning.ts'

const day = (text: string) => text as Day
const year = { from: day('2024-01-01'), to: day('2024-12-31') }
const due = (rule: Partial<Recurrence>, span = year) =>
  recurrences({ anchor: span.from, every: months(1), on: [], missing: 'last-of-month', ...rule }, span)

test('the 31st is the last day, the first of the next or none where a month lacks it; the last day always is', () => {
  const spring = { from: day('2024-02-01'), to: day('2024-05-31') }
  const on = [{ days: [31] }]
  expect(due({ on }, spring)).toEqual(['2024-02-29', '2024-03-31', '2024-04-30', '2024-05-31'])
  expect(due({ on, missing: 'first-of-next' }, spring)).toEqual([
    '2024-03-01',
    '2024-03-31',
    '2024-05-01',
    '2024-05-31',
  ])
  expect(due({ on, missing: 'skip' }, spring)).toEqual(['2024-03-31', '2024-05-31'])
  expect(due({ on: [{ days: [-1] }], missing: 'skip' }, spring)).toEqual(due({ on }, spring))
})

test('a pattern finds the first Friday, the last banking day, the third day from the end', () => {
  const march = monthAround(day('2024-03-15'))
  const inMarch = (pattern: object) => daysMatching(pattern, march, 'last-of-month')
  expect(inMarch({ weekdays: [5], nth: [1] })).toEqual(['2024-03-01'])
  // Good Friday is the 29th.
  expect(inMarch({ bankingDays: true, nth: [-1] })).toEqual(['2024-03-28'])
  expect(inMarch({ nth: [-3] })).toEqual(['2024-03-29'])
  expect(inMarch({ weekdays: [5], days: [13, 15] })).toEqual(['2024-03-15'])
  expect(inMarch({ weeks: [10] })).toHaveLength(7)
})

test('every other month, quarter and year means its first month or year, unless months are chosen', () => {
  expect(due({ every: months(2), on: [{ days: [15] }] }).map(monthOf)).toEqual([1, 3, 5, 7, 9, 11])
  expect(due({ every: months(3), inMonth: [-1], on: [{ days: [-1] }] })).toEqual([
    '2024-03-31',
    '2024-06-30',
    '2024-09-30',
    '2024-12-31',
  ])
  expect(due({ every: months(12), in: [10, 4], on: [{ days: [10] }] })).toEqual(['2024-04-10', '2024-10-10'])
  const decade = { from: year.from, to: day('2033-12-31') }
  expect(due({ every: months(36), in: [5], on: [{ days: [1] }] }, decade)).toEqual([
    '2024-05-01',
    '2027-05-01',
    '2030-05-01',
    '2033-05-01',
  ])
})

test('months are the calendar’s also where periods begin within one, and none is counted twice or lost', () => {
  const term = { from: day('2024-04-15'), to: day('2026-04-14') }
  expect(due({ every: months(12), in: [4], on: [{ days: [10] }] }, term)).toEqual([
    '2025-04-10',
    '2026-04-10',
  ])
  expect(due({ every: months(12), in: [4], on: [{ days: [20] }] }, term)).toEqual([
    '2024-04-20',
    '2025-04-20',
  ])
  expect(due({ on: [{ weekdays: [5], nth: [1] }] }, { from: term.from, to: day('2024-06-30') })).toEqual([
    '2024-05-03',
    '2024-06-07',
  ])
})

test('every other week and every so many days are counted from the anchor', () => {
  const anchor = day('2024-01-01')
  expect(due({ anchor, every: weeks(2), on: [{ weekdays: [2] }] }).slice(0, 3)).toEqual([
    '2024-01-02',
    '2024-01-16',
    '2024-01-30',
  ])
  expect(due({ anchor, every: days(27), on: [{}] }).slice(0, 3)).toEqual([
    '2024-01-01',
    '2024-01-28',
    '2024-02-24',
  ])
})

test('the days of a recurrence are within its span, in order, each once, and of the right kind', () => {
  const pattern = fc.record({
    weekdays: fc.option(fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), { nil: undefined }),
    days: fc.option(fc.uniqueArray(fc.constantFrom(1, 15, 29, 30, 31, -1, -31)), { nil: undefined }),
  })
  const missing = fc.constantFrom('skip' as const, 'last-of-month' as const, 'first-of-next' as const)
  fc.assert(
    fc.property(
      fc.array(pattern, { minLength: 1, maxLength: 3 }),
      fc.nat(20_000),
      fc.nat(1500),
      fc.integer({ min: 1, max: 14 }),
      missing,
      (on, start, length, count, missing) => {
        const from = daysAfter(day('1990-01-01'), start)
        const span = { from, to: daysAfter(from, length) }
        const found = recurrences({ anchor: from, every: months(count), on, missing }, span)
        expect(found).toEqual([...new Set(found)].toSorted())
        for (const day of found) {
          expect(day >= span.from && day <= span.to).toBe(true)
          const weekday = new Date(day).getUTCDay() || 7
          expect(on.some(({ weekdays }) => !weekdays || weekdays.includes(weekday))).toBe(true)
        }
      },
    ),
  )
})

test('weeks are numbered as in Swedish calendars, also from the last week of the year', () => {
  expect(weekNumbers(day('2020-12-31'))).toEqual([53, -1])
  expect(weekNumbers(day('2021-01-03'))).toEqual([53, -1])
  expect(weekNumbers(day('2021-01-04'))).toEqual([1, -52])
  expect(weekNumbers(day('2024-12-30'))).toEqual([1, -52])
  for (const day of daysOf(year))
    if (new Date(day).getUTCDay() !== 1) expect(weekNumbers(day)).toEqual(weekNumbers(dayBefore(day)))
})
