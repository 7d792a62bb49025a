import { describe, expect, test } from 'vitest'
import { movedByConvention } from '../../../src/domain/calendar/convention.ts'
import { cutToSpan, recurring, wholePeriods } from '../../../src/domain/calendar/cycle.ts'
import { type Day, weekday } from '../../../src/domain/calendar/day.ts'
import { type DayPattern, daysMatching, landingOf } from '../../../src/domain/calendar/day-pattern.ts'
import { firstUnit } from '../../../src/domain/calendar/first-unit.ts'
import { days, months, weeks } from '../../../src/domain/calendar/interval.ts'
import { monthsOfSpan, spansIn } from '../../../src/domain/calendar/month-span.ts'
import type { Period } from '../../../src/domain/calendar/period.ts'
import { type Recurrence, recurrences } from '../../../src/domain/calendar/recurrence.ts'
import { mondayOf, weekNumbers } from '../../../src/domain/calendar/week.ts'

const day = (text: string) => text as Day
const period = (from: string, to: string): Period => ({ from: day(from), to: day(to) })
const year = period('2024-01-01', '2024-12-31')

describe('periods that repeat', () => {
  test('are those that a span touches, whole, from the anchor on', () => {
    const span = period('2024-04-01', '2024-09-30')
    const quarters = [period('2024-04-01', '2024-06-30'), period('2024-07-01', '2024-09-30')]
    expect(wholePeriods(span, months(3), day('2024-01-01'))).toEqual(quarters)
    expect(wholePeriods(period('2024-05-15', '2024-07-01'), months(3), day('2014-01-01'))).toEqual(quarters)
    expect(wholePeriods(span, months(3), day('2024-07-01'))).toEqual(quarters.slice(1))
    expect(wholePeriods(period('2024-01-10', '2024-01-15'), weeks(1), day('2023-01-02'))).toEqual([
      period('2024-01-08', '2024-01-14'),
      period('2024-01-15', '2024-01-21'),
    ])
    expect(wholePeriods(period('2024-01-10', '2024-01-10'), days(3), day('2024-01-01'))).toEqual([
      period('2024-01-10', '2024-01-12'),
    ])
  })

  test('begin after the months that are skipped', () => {
    expect(wholePeriods(year, months(6), day('2024-01-01'), 'last-of-month', 6)).toEqual([
      period('2024-07-01', '2024-12-31'),
    ])
  })

  test('are cut at both ends of a span, and one that is not cut is never merged', () => {
    const halves = [period('2024-01-01', '2024-06-30'), period('2024-07-01', '2024-12-31')]
    expect(cutToSpan(period('2024-02-01', '2024-11-30'), halves, 'short')).toEqual([
      period('2024-02-01', '2024-06-30'),
      period('2024-07-01', '2024-11-30'),
    ])
    expect(cutToSpan(period('2024-02-01', '2024-11-30'), halves, 'long')).toEqual([
      period('2024-02-01', '2024-11-30'),
    ])
    expect(cutToSpan(year, halves, 'long')).toEqual(halves)
    const tertials = wholePeriods(year, months(4), year.from)
    expect(cutToSpan(year, tertials, 'long')).toEqual(tertials)
    expect(cutToSpan(period('2024-02-01', '2024-05-31'), halves.slice(0, 1), 'long')).toEqual([
      period('2024-02-01', '2024-05-31'),
    ])
  })

  test('recur up to and including the last day', () => {
    expect(recurring(day('2024-01-01'), months(6), day('2024-07-01'))).toEqual(['2024-01-01', '2024-07-01'])
    expect(recurring(day('2024-01-01'), months(6), day('2024-06-30'))).toEqual(['2024-01-01'])
    expect(recurring(day('2024-01-02'), months(6), day('2024-01-01'))).toEqual([])
  })
})

test('days are chosen in the first year of some years, in all chosen months, or else in the first day, week or month', () => {
  const three = period('2024-01-01', '2026-12-31')
  const half = period('2024-01-01', '2024-06-30')
  expect(firstUnit(months(36), three, true)).toEqual(year)
  expect(firstUnit(months(36), three, false)).toEqual(year)
  expect(firstUnit(months(6), half, true)).toEqual(half)
  expect(firstUnit(months(6), half, false)).toEqual(period('2024-01-01', '2024-01-31'))
  expect(firstUnit(weeks(12), half, true)).toEqual(period('2024-01-01', '2024-01-07'))
  expect(firstUnit(days(12), half, true)).toEqual(period('2024-01-01', '2024-01-01'))
})

describe('a pattern of days', () => {
  const january = period('2024-01-01', '2024-01-31')
  const matching = (pattern: DayPattern, within = january, missing?: 'skip' | 'first-of-next') =>
    daysMatching(pattern, within, missing)

  test('counts days of the month from its first and from its last', () => {
    expect(matching({ days: [1, 31] })).toEqual(['2024-01-01', '2024-01-31'])
    expect(matching({ days: [-1, -31] })).toEqual(['2024-01-01', '2024-01-31'])
    expect(matching({ days: [10, 5, 5] })).toEqual(['2024-01-05', '2024-01-10'])
    expect(matching({ days: [1, 20] }, period('2024-01-02', '2024-01-19'))).toEqual([])
  })

  test('replaces a day that its month lacks: one counted from the last by the first of the month', () => {
    const february = period('2024-02-01', '2024-02-29')
    expect(matching({ days: [30] }, february)).toEqual(['2024-02-29'])
    expect(matching({ days: [29] }, february)).toEqual(['2024-02-29'])
    expect(matching({ days: [30] }, february, 'first-of-next')).toEqual(['2024-03-01'])
    expect(matching({ days: [-30] }, february, 'first-of-next')).toEqual(['2024-02-01'])
    expect(matching({ days: [30, -30] }, february, 'skip')).toEqual([])
    expect(matching({ days: [30] }, period('2024-02-01', '2024-02-28'))).toEqual([])
  })

  test('counts days of the year from its first and from its last', () => {
    expect(matching({ yearDays: [1, 366, -366, -1, 60] }, year)).toEqual([
      '2024-01-01',
      '2024-02-29',
      '2024-12-31',
    ])
    expect(matching({ yearDays: [-1, 366] }, period('2023-01-01', '2023-12-31'))).toEqual(['2023-12-31'])
  })

  test('means days that have all of what it states', () => {
    expect(matching({ weeks: [2], weekdays: [1, 7] })).toEqual(['2024-01-08', '2024-01-14'])
    expect(matching({ weeks: [-52], weekdays: [1] })).toEqual(['2024-01-01'])
    expect(matching({ weekdays: [1], bankingDays: true })).toEqual([
      '2024-01-08',
      '2024-01-15',
      '2024-01-22',
      '2024-01-29',
    ])
    expect(matching({ weekdays: [6], bankingDays: true })).toEqual([])
    expect(matching({ weekdays: [5], nth: [1, -1] })).toEqual(['2024-01-05', '2024-01-26'])
  })

  test('that only skips a missing day says nothing of where months lead', () => {
    expect([landingOf('skip'), landingOf('first-of-next'), landingOf(undefined)]).toEqual([
      undefined,
      'first-of-next',
      undefined,
    ])
  })
})

describe('recurring days', () => {
  const due = (rule: Partial<Recurrence>, span = year) =>
    recurrences({ anchor: day('2024-01-01'), every: months(1), on: [{ days: [1] }], ...rule }, span)

  test('include those on the first and on the last day of the span', () => {
    expect(due({}, period('2024-02-01', '2024-04-01'))).toEqual(['2024-02-01', '2024-03-01', '2024-04-01'])
    expect(due({}, period('2024-02-02', '2024-03-31'))).toEqual(['2024-03-01'])
  })

  test('are only in chosen months, of the calendar or of the period, or of both', () => {
    expect(due({ in: [3, 11] })).toEqual(['2024-03-01', '2024-11-01'])
    expect(due({ every: months(3), inMonth: [2] })).toEqual([
      '2024-02-01',
      '2024-05-01',
      '2024-08-01',
      '2024-11-01',
    ])
    expect(due({ every: months(3), inMonth: [2], in: [5] })).toEqual(['2024-05-01'])
    expect(due({ every: weeks(1), in: [2], on: [{ weekdays: [4] }] })).toEqual([
      '2024-02-01',
      '2024-02-08',
      '2024-02-15',
      '2024-02-22',
      '2024-02-29',
    ])
  })

  test('in an interval of several months are in its first month, or in its first year where days are picked there', () => {
    expect(due({ every: months(4) })).toEqual(['2024-01-01', '2024-05-01', '2024-09-01'])
    expect(due({ every: months(12), on: [{ weekdays: [1], nth: [-1] }] })).toEqual(['2024-12-30'])
  })

  test('that two patterns match are given once, in order', () => {
    expect(
      due(
        { on: [{ days: [31] }, { days: [-1] }, { days: [2] }], missing: 'skip' },
        period('2024-01-01', '2024-01-31'),
      ),
    ).toEqual(['2024-01-02', '2024-01-31'])
  })
})

describe('months of the year', () => {
  test('go on from December to January', () => {
    expect(monthsOfSpan({ first: 11, count: 3 })).toEqual([11, 12, 1])
    expect(monthsOfSpan({ first: 4, count: 1 })).toEqual([4])
  })

  test('are found in a period in order, cut at its ends', () => {
    const [autumn, spring] = [
      { first: 9, count: 3 },
      { first: 3, count: 3 },
    ]
    expect(spansIn(year, [autumn, spring])).toEqual([
      period('2024-03-01', '2024-05-31'),
      period('2024-09-01', '2024-11-30'),
    ])
    expect(spansIn(year, [spring, autumn])).toEqual(spansIn(year, [autumn, spring]))
    expect(spansIn(period('2024-04-15', '2024-10-15'), [spring, autumn])).toEqual([
      period('2024-04-15', '2024-05-31'),
      period('2024-09-01', '2024-10-15'),
    ])
  })

  test('at both ends of a period count once, at its beginning', () => {
    const fromMidApril = period('2024-04-15', '2025-04-14')
    expect(spansIn(fromMidApril, [{ first: 4, count: 1 }])).toEqual([period('2024-04-15', '2024-04-30')])
    const fromApril = period('2024-04-01', '2025-03-31')
    expect(spansIn(fromApril, [{ first: 3, count: 1 }])).toEqual([period('2025-03-01', '2025-03-31')])
    expect(spansIn(fromApril, [{ first: 4, count: 1 }])).toEqual([period('2024-04-01', '2024-04-30')])
    expect(spansIn(period('2024-07-01', '2025-06-30'), [{ first: 12, count: 3 }])).toEqual([
      period('2024-12-01', '2025-02-28'),
    ])
  })
})

test('a week begins on a Monday, and is counted from the first and from the last of its year', () => {
  expect(['2024-05-06', '2024-05-12'].map(one => mondayOf(day(one)))).toEqual(['2024-05-06', '2024-05-06'])
  expect(['2024-01-01', '2024-01-08', '2024-12-29', '2026-12-28'].map(one => weekNumbers(day(one)))).toEqual([
    [1, -52],
    [2, -51],
    [52, -1],
    [53, -1],
  ])
})

test('a closed day moves in the opposite direction rather than leave the month', () => {
  const isMonday = (one: Day) => weekday(one) === 1
  const moved = (from: string, convention: 'next-in-month' | 'previous-in-month' | 'next' | 'stays') =>
    movedByConvention(day(from), convention, isMonday)
  expect(moved('2024-05-28', 'next-in-month')).toBe('2024-05-27')
  expect(moved('2024-05-22', 'next-in-month')).toBe('2024-05-27')
  expect(moved('2024-05-03', 'previous-in-month')).toBe('2024-05-06')
  expect(moved('2024-05-08', 'previous-in-month')).toBe('2024-05-06')
  expect(moved('2024-05-28', 'next')).toBe('2024-06-03')
  expect(moved('2024-05-27', 'next')).toBe('2024-05-27')
  expect(moved('2024-05-28', 'stays')).toBe('2024-05-28')
})
