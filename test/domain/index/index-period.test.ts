import { expect, test } from 'vitest'
import {
  frequencyOf,
  type IndexPeriod,
  indexPeriod,
  indexPeriodAt,
  indexPeriodIn,
  indexYearOf,
  inYear,
  isIndexPeriod,
  ordinalOf,
} from '../../../src/domain/index/index-period.ts'

const period = (text: string) => text as IndexPeriod
const all = ['2024', '2024-Q3', '2024-10'].map(period)

test('a period is a year, a quarter or a month, with nothing before or after', () => {
  expect([...all, '2024-Q1', '2024-Q4', '2024-01', '2024-12'].every(isIndexPeriod)).toBe(true)
  const others = [
    '',
    '202',
    '20245',
    'x2024',
    '2024x',
    '2024-Q0',
    '2024-Q5',
    '2024-00',
    '2024-13',
    '2024-1',
    '2024Q1',
  ]
  expect(others.filter(isIndexPeriod)).toEqual([])
  expect(all.map(frequencyOf)).toEqual(['year', 'quarter', 'month'])
})

test('a period is made of a year and a month, and is moved to the same part of another year', () => {
  expect([indexPeriod(2024), indexPeriod(2024, 3), indexPeriod(2024, 11)]).toEqual([
    '2024',
    '2024-03',
    '2024-11',
  ])
  expect(all.map(indexYearOf)).toEqual([2024, 2024, 2024])
  expect(all.map(one => inYear(one, 2019))).toEqual(['2019', '2019-Q3', '2019-10'])
})

test('a month lies in a quarter and a year; a longer period, or one of an unknown frequency, stays as it is', () => {
  expect(all.map(one => indexPeriodIn(one, 'year'))).toEqual(['2024', '2024', '2024'])
  expect(all.map(one => indexPeriodIn(one, 'quarter'))).toEqual(['2024', '2024-Q3', '2024-Q4'])
  expect(all.map(one => indexPeriodIn(one, 'month'))).toEqual(all)
  expect(all.map(one => indexPeriodIn(one, undefined))).toEqual(all)
  const months = ['2024-01', '2024-03', '2024-04', '2024-12'].map(period)
  expect(months.map(one => indexPeriodIn(one, 'quarter'))).toEqual([
    '2024-Q1',
    '2024-Q1',
    '2024-Q2',
    '2024-Q4',
  ])
})

test('periods of one length are numbered without gap, also from December to January', () => {
  for (const text of ['2024', '2023-Q4', '2023-12', '2024-Q1', '2024-01']) {
    const one = period(text)
    expect(indexPeriodAt(ordinalOf(one), one)).toBe(text)
  }
  const next = (text: string) => indexPeriodAt(ordinalOf(period(text)) + 1, period(text))
  expect(['2023', '2023-Q4', '2023-12', '2023-Q2', '2023-09'].map(next)).toEqual([
    '2024',
    '2024-Q1',
    '2024-01',
    '2023-Q3',
    '2023-10',
  ])
  expect(ordinalOf(period('2024-10')) - ordinalOf(period('2023-10'))).toBe(12)
  expect(ordinalOf(period('2024-Q1')) - ordinalOf(period('2023-Q1'))).toBe(4)
})
