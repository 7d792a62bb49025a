import { describe, expect, test } from 'vitest'
import type { Day } from '../../../src/domain/calendar/day.ts'
import { appliedChange, changeOf, factorOf } from '../../../src/domain/index/applied-change.ts'
import { type Forecast, indexLookup } from '../../../src/domain/index/forecast.ts'
import type { IndexPeriod } from '../../../src/domain/index/index-period.ts'
import type { IndexValue } from '../../../src/domain/index/lookup.ts'
import {
  frequencyIn,
  type IndexSeries,
  isYearPublished,
  keptPublication,
  type Publication,
  publishedAs,
  publishedBy,
} from '../../../src/domain/index/series.ts'
import { decimal, exact } from '../../../src/domain/money/exact.ts'

const day = (text: string) => text as Day
const period = (text: string) => text as IndexPeriod
const value = (of: string, number: bigint, status: Publication['status'], known: string): Publication => ({
  period: period(of),
  number: exact(number),
  status,
  known: day(known),
})
const level = (...values: Publication[]): IndexSeries => ({
  id: 'AKT',
  name: 'Arbetskostnad',
  kind: 'level',
  values,
})

const preliminary = value('2023-10', 400n, 'preliminary', '2023-11-15')
const final = value('2023-10', 402n, 'final', '2024-06-15')
const series = level(preliminary, final)
const october = preliminary.period

describe('a published value', () => {
  test('is known from the day on which it is published', () => {
    const by = (asOf: string, of = october) => publishedBy(series, of, day(asOf))
    expect(by('2023-11-14')).toBeUndefined()
    expect(by('2023-11-15')).toBe(preliminary)
    expect(by('2024-06-14')).toBe(preliminary)
    expect(by('2024-06-15')).toBe(final)
    expect(by('2024-06-15', period('2023-11'))).toBeUndefined()
    expect(publishedBy(level(final, preliminary), october, day('2025-01-01'))).toBe(final)
  })

  test('is the last listed of those that are published on one day', () => {
    const corrected = { ...final, number: exact(403n) }
    expect(publishedBy(level(final, corrected), october, final.known)).toBe(corrected)
  })

  test('is the preliminary or the final one, or the latest where there is none of that status', () => {
    const as = (status: Publication['status'], asOf: string) =>
      publishedAs(series, october, day(asOf), status)
    expect([as('preliminary', '2025-01-01'), as('final', '2025-01-01')]).toEqual([preliminary, final])
    expect(as('final', '2024-01-01')).toEqual(preliminary)
    expect(publishedAs(level(final), october, day('2025-01-01'), 'preliminary')).toEqual(final)
    expect(as('final', '2023-01-01')).toBeUndefined()
  })

  test('is kept as it was on a day or, where there was none, as it was first published', () => {
    const kept = (on: string, asOf: string) => keptPublication(series, october, day(on), day(asOf))
    expect(kept('2024-01-01', '2025-01-01')).toBe(preliminary)
    expect(kept('2024-06-15', '2025-01-01')).toBe(final)
    expect(kept('2023-01-01', '2025-01-01')).toBe(preliminary)
    expect(kept('2024-12-01', '2024-01-01')).toBe(preliminary)
    expect(kept('2023-01-01', '2023-11-15')).toBe(preliminary)
    expect(kept('2023-01-01', '2023-11-14')).toBeUndefined()
    const reversed = level(final, value('2022-10', 1n, 'final', '2022-11-15'), preliminary)
    expect(keptPublication(reversed, october, day('2023-01-01'), day('2025-01-01'))).toBe(preliminary)
  })

  test('tells how often its index is published', () => {
    expect([series, level(value('2023', 1n, 'final', '2024-01-01')), level()].map(frequencyIn)).toEqual([
      'month',
      'year',
      undefined,
    ])
  })
})

test('a year is published when every part of it is that the index has', () => {
  const quarters = level(
    value('2023-Q1', 1n, 'final', '2023-05-01'),
    value('2023-Q2', 1n, 'final', '2023-08-01'),
    value('2024-Q1', 1n, 'final', '2024-05-01'),
  )
  const isPublished = (year: number, asOf: string) => isYearPublished(quarters, year, day(asOf))
  expect([
    isPublished(2023, '2023-08-01'),
    isPublished(2023, '2023-07-31'),
    isPublished(2024, '2025-01-01'),
  ]).toEqual([true, false, false])
  expect(isYearPublished(level(), 2023, day('2025-01-01'))).toBe(false)
})

describe('the value that is looked up', () => {
  const asOf = day('2025-01-01')
  const lookupIn = (values: IndexSeries, forecasts: Forecast[] = [], on = asOf) =>
    indexLookup([{ ...values, id: 'OTHER', values: [] }, values], on, forecasts)
  const two: Forecast = { index: 'AKT', percent: exact(2n) }

  test('is none of an index that is not at hand, or of a period without a value', () => {
    const lookup = lookupIn(series)
    expect([lookup('NONE', october), lookup('OTHER', october), lookup('AKT', period('2024-10'))]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(lookup('AKT', october)).toStrictEqual({
      kind: 'level',
      period: october,
      number: exact(402n),
      status: 'final',
    })
    expect(lookupIn(level(value('2023', 5n, 'final', '2024-01-01')))('AKT', october)?.period).toBe('2023')
  })

  test('is named where an index has no values at all', () => {
    const lookup = indexLookup([series, { ...series, id: 'EMPTY', name: 'Tomt', values: [] }], asOf, [])
    expect(['AKT', 'EMPTY', 'NONE'].map(index => lookup.nameWithoutValues?.(index))).toEqual([
      undefined,
      'Tomt',
      undefined,
    ])
  })

  test('is kept for good where the agreement chooses the preliminary, or a day that has passed', () => {
    const chosen = (choice: 'preliminary' | 'final' | { keptOn: Day }, on = asOf) =>
      lookupIn(series, [], on)('AKT', october, { choice })
    const isKept = (value: IndexValue | undefined) => [value?.number.n, value?.isKept]
    expect(isKept(chosen('preliminary'))).toEqual([400n, true])
    expect(isKept(chosen('final'))).toEqual([402n, undefined])
    expect(isKept(chosen({ keptOn: day('2024-01-01') }))).toEqual([400n, true])
    expect(isKept(chosen({ keptOn: day('2024-01-01') }, day('2024-01-01')))).toEqual([400n, true])
    expect(isKept(chosen({ keptOn: day('2024-01-02') }, day('2024-01-01')))).toEqual([400n, undefined])
    expect(chosen('final')).not.toHaveProperty('isKept')
  })

  test('is the choice or, where none is published, what is assumed', () => {
    const found = lookupIn(series, [two])('AKT', period('2024-10'), { choice: 'final' })
    expect(found).toMatchObject({ status: 'forecast', number: decimal('410.04') })
  })

  test('is the level of the year before changed by the forecasts, those of a year before those of all years', () => {
    const three: Forecast = { index: 'AKT', year: 2025, percent: exact(3n) }
    const other: Forecast = { index: 'OTHER', percent: exact(9n) }
    const lookup = lookupIn(series, [{ index: 'AKT', percent: exact(1n) }, three, two, other])
    expect(lookup('AKT', october)?.status).toBe('final')
    expect(lookup('AKT', period('2025-10'))).toStrictEqual({
      kind: 'level',
      period: '2025-10',
      status: 'forecast',
      number: decimal('422.3412'),
      assumed: [
        { year: 2024, percent: exact(2n) },
        { year: 2025, percent: exact(3n) },
      ],
    })
    expect(lookupIn(series, [three])('AKT', period('2025-10'))).toBeUndefined()
    expect(lookup('OTHER', october)).toBeUndefined()
  })

  test('continues from another level only where the index has none of an earlier year', () => {
    const since: IndexValue = {
      kind: 'level',
      period: period('2022-10'),
      number: exact(100n),
      status: 'final',
    }
    const of = (values: IndexSeries, year: string, from: IndexValue | undefined = since) =>
      lookupIn(values, [two])('AKT', period(year), { since: from })?.number
    expect(of(level(), '2023-10')).toEqual(exact(102n))
    expect(of(level(), '2024-10')).toEqual(decimal('104.04'))
    expect(of(level(), '2022-10')).toBeUndefined()
    expect(lookupIn(level(), [two])('AKT', period('2023-10'))).toBeUndefined()
    expect(of(level(value('2024-10', 400n, 'final', '2024-11-15')), '2023-10')).toEqual(exact(102n))
    expect(of(series, '2024-10')).toEqual(decimal('410.04'))
    // What is published of the very period, but later than asked, is no earlier level.
    expect(of(level(value('2023-10', 400n, 'final', '2025-06-01')), '2023-10')).toEqual(exact(102n))
  })

  test('of an index of changes is the forecast itself', () => {
    const changes: IndexSeries = {
      ...level(value('2023', 5n, 'final', '2024-01-01')),
      kind: 'percent-change',
    }
    expect(lookupIn(changes, [two])('AKT', period('2025'))).toStrictEqual({
      kind: 'percent-change',
      period: '2025',
      status: 'forecast',
      number: exact(2n),
      assumed: [{ year: 2025, percent: exact(2n) }],
    })
  })
})

describe('a change', () => {
  test('is a factor, and a factor a change', () => {
    expect([factorOf(decimal('2.5')), factorOf(exact(-50n))]).toEqual([decimal('1.025'), decimal('0.5')])
    expect([changeOf(decimal('1.025')), changeOf(exact(1n))]).toEqual([decimal('2.5'), exact(0n)])
  })

  test('is rounded, passed through in part, and held between floor and cap, in this order', () => {
    const rounding = { of: 'percent', decimals: 1, mode: 'half-up' } as const
    expect(appliedChange(decimal('2.948'), { rounding, passThrough: exact(50n), cap: exact(1n) })).toEqual({
      exact: decimal('2.948'),
      rounded: decimal('2.9'),
      passed: decimal('1.45'),
      used: exact(1n),
    })
    const factor = { of: 'factor', decimals: 2, mode: 'half-up' } as const
    expect(appliedChange(decimal('2.548'), { rounding: factor }).used).toEqual(exact(3n))
    expect(appliedChange(exact(-1n), { floor: exact(0n) }).used).toEqual(exact(0n))
    expect(appliedChange(exact(1n), { floor: exact(0n), cap: exact(3n) }).used).toEqual(exact(1n))
    expect(appliedChange(decimal('2.948'), {}).used).toEqual(decimal('2.948'))
  })
})
