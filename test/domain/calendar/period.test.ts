import { describe, expect, test } from 'vitest'
import {
  beforeAllDays,
  type Day,
  earlierDay,
  endOfMonth,
  firstDayOfYear,
  firstOfMonth,
  isDay,
  lastDayAfter,
  lastDayOfYear,
  laterDay,
  monthsBetween,
  weekday,
  wholeMonths,
} from '../../../src/domain/calendar/day.ts'
import {
  bothBounds,
  boundsOfDays,
  exactDay,
  isContradictory,
  onDay,
} from '../../../src/domain/calendar/day-bounds.ts'
import { dayAfterLength } from '../../../src/domain/calendar/length.ts'
import { periodOfPartialDay } from '../../../src/domain/calendar/partial-day.ts'
import {
  atPlaces,
  common,
  daysIn,
  daysOf,
  includes,
  isWholeMonths,
  isWithin,
  monthAround,
  monthsLong,
  monthsOf,
  type Period,
  singleDay,
} from '../../../src/domain/calendar/period.ts'

const day = (text: string) => text as Day
const period = (from: string, to: string): Period => ({ from: day(from), to: day(to) })
const may = period('2024-05-01', '2024-05-31')

describe('a period', () => {
  test('includes its first and its last day, and no day outside', () => {
    const days = ['2024-04-30', '2024-05-01', '2024-05-15', '2024-05-31', '2024-06-01'].map(day)
    expect(days.map(one => includes(may, one))).toEqual([false, true, true, true, false])
    expect([daysIn(may), daysOf(may).length, daysIn(singleDay(may.from))]).toEqual([31, 31, 1])
    expect(singleDay(may.from)).toEqual(period('2024-05-01', '2024-05-01'))
    expect(monthAround(day('2024-05-15'))).toEqual(may)
    expect(monthsOf(period('2024-05-01', '2024-06-01'))).toEqual([may, period('2024-06-01', '2024-06-01')])
  })

  test('lies within another that has the same ends, but not if it begins before or ends after', () => {
    const others = [
      may,
      period('2024-04-30', '2024-06-01'),
      period('2024-05-02', '2024-05-31'),
      period('2024-05-01', '2024-05-30'),
    ]
    expect(others.map(other => isWithin(may, other))).toEqual([true, true, false, false])
  })

  test('has one day in common with a period that begins on its last day, and none with the next', () => {
    expect(common(may, period('2024-05-31', '2024-06-30'))).toEqual([period('2024-05-31', '2024-05-31')])
    expect(common(period('2024-05-31', '2024-06-30'), may)).toEqual([period('2024-05-31', '2024-05-31')])
    expect(common(may, period('2024-06-01', '2024-06-30'))).toEqual([])
    expect(common(may, period('2024-05-10', '2024-05-20'))).toEqual([period('2024-05-10', '2024-05-20')])
  })

  test('consists of whole months only if both of its ends are those of months', () => {
    const periods = [
      period('2024-04-01', '2024-05-31'),
      period('2024-04-02', '2024-05-31'),
      period('2024-04-01', '2024-05-30'),
      period('2024-04-11', '2024-05-31'),
    ]
    expect(periods.map(isWholeMonths)).toEqual([true, false, false, false])
  })

  test('is a number of months long, whatever day it begins on, or of none', () => {
    const long = (from: string, to: string) => monthsLong(period(from, to))
    expect(long('2024-05-15', '2024-06-14')).toBe(1)
    expect(long('2024-05-15', '2026-05-14')).toBe(24)
    expect(long('2024-12-15', '2025-01-14')).toBe(1)
    expect(long('2024-05-15', '2024-06-15')).toBeUndefined()
    expect(long('2024-05-15', '2024-05-20')).toBeUndefined()
    expect(long('2024-05-15', '2024-05-14')).toBeUndefined()
    expect(long('2024-06-15', '2024-05-14')).toBeUndefined()
    expect(long('2024-02-29', '2025-02-27')).toBe(12)
    expect(long('2027-02-28', '2028-02-28')).toBe(12)
  })
})

test('places are counted from the first and from the last', () => {
  const items = ['a', 'b', 'c', 'd']
  expect(atPlaces(items, [1, 3])).toEqual(['a', 'c'])
  expect(atPlaces(items, [-1, -4])).toEqual(['a', 'd'])
  expect(atPlaces(items, [5, -5, 0])).toEqual([])
})

describe('a day', () => {
  test('is written year-month-day, with nothing before or after', () => {
    const texts = ['2024-05-01', 'x2024-05-01', '2024-05-01x', '2024-13-01', '2024-5-01', '12024-05-01']
    expect(texts.map(isDay)).toEqual([true, false, false, false, false, false])
  })

  test('is the first or last of its year or month', () => {
    expect([firstDayOfYear(2024), lastDayOfYear(2024)]).toEqual(['2024-01-01', '2024-12-31'])
    expect([firstOfMonth(2024, 5), firstOfMonth(2024, 11), firstOfMonth(987, 1)]).toEqual([
      '2024-05-01',
      '2024-11-01',
      '0987-01-01',
    ])
    expect([endOfMonth(day('2024-02-10')), endOfMonth(day('2023-02-28'))]).toEqual([
      '2024-02-29',
      '2023-02-28',
    ])
    expect(beforeAllDays < firstOfMonth(1, 1)).toBe(true)
  })

  test('has a weekday from 1 for Monday to 7 for Sunday', () => {
    expect(['2024-05-06', '2024-05-11', '2024-05-12'].map(one => weekday(day(one)))).toEqual([1, 6, 7])
  })

  test('is so many months after another, or is not a whole number of months after it', () => {
    expect(monthsBetween(day('2023-11-30'), day('2024-02-01'))).toBe(3)
    expect(monthsBetween(day('2024-02-01'), day('2023-11-30'))).toBe(-3)
    expect(wholeMonths(day('2024-01-31'), day('2024-02-29'))).toBe(1)
    expect(wholeMonths(day('2024-01-31'), day('2024-02-28'))).toBeUndefined()
    expect(dayAfterLength(day('2024-01-15'), { years: 2, months: 1, days: 1 }, 'last-of-month')).toBe(
      '2026-02-16',
    )
    expect(lastDayAfter(day('2024-01-15'), 2)).toBe('2024-03-14')
  })

  test('is earlier or later than another', () => {
    const [a, b] = [day('2024-05-01'), day('2024-05-02')]
    expect([earlierDay(a, b), earlierDay(b, a), laterDay(a, b), laterDay(b, a)]).toEqual([a, a, b, b])
  })

  test('that is known only to the month or year can be any day of it', () => {
    expect(periodOfPartialDay('2024-05-15')).toEqual(period('2024-05-15', '2024-05-15'))
    expect(periodOfPartialDay('2024-02')).toEqual(period('2024-02-01', '2024-02-29'))
    expect(periodOfPartialDay('2024-11')).toEqual(period('2024-11-01', '2024-11-30'))
    expect(periodOfPartialDay('2024')).toEqual(period('2024-01-01', '2024-12-31'))
  })
})

describe('bounds of a day', () => {
  const [first, second] = [day('2024-05-01'), day('2024-05-02')]

  test('are of one day where they are equal, and contradict each other where none is between', () => {
    expect(
      [onDay(first), { earliest: first, latest: second }, { earliest: first }, {}].map(exactDay),
    ).toEqual([first, undefined, undefined, undefined])
    const bounds = [
      onDay(first),
      { earliest: first, latest: second },
      { earliest: second, latest: first },
      { earliest: second },
      { latest: first },
      {},
    ]
    expect(bounds.map(isContradictory)).toEqual([false, false, true, false, false, false])
  })

  test('of two statements are the narrower, or the only ones', () => {
    const wide = { earliest: first, latest: day('2024-06-30') }
    const late = { earliest: second, latest: day('2024-07-31') }
    const both = { earliest: second, latest: day('2024-06-30') }
    expect(bothBounds(wide, late)).toEqual(both)
    expect(bothBounds(late, wide)).toEqual(both)
    expect(bothBounds(wide, {})).toEqual(wide)
    expect(bothBounds({}, wide)).toEqual(wide)
    expect(bothBounds({ earliest: first }, { latest: second })).toEqual({ earliest: first, latest: second })
  })

  test('of several days reach from the earliest to the latest', () => {
    expect(boundsOfDays([second, first, day('2024-05-03')])).toEqual({
      earliest: first,
      latest: '2024-05-03',
    })
    expect(boundsOfDays([])).toEqual({ earliest: undefined, latest: undefined })
  })
})
