import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DueRule } from '../../src/domain/agreement/money/payout-plan.ts'
import { type Day, daysAfter, monthsAfter } from '../../src/domain/calendar/day.ts'
import { payoutWindows } from '../../src/domain/timeline/payouts/payout-window.ts'

const days = (rule: Partial<DueRule>, from: string, to: string) =>
  payoutWindows({ missing: 'last-of-month', ...rule }, { from: from as Day, to: to as Day }).map(
    window => `${window.from} – ${window.to}`,
  )

test('a month at both ends of a year is paid in once, when it first has the day', () => {
  expect(days({ months: [1] }, '2026-01-15', '2027-01-14')).toEqual(['2026-01-15 – 2026-01-31'])
  expect(days({ months: [1], on: { days: [10] } }, '2026-01-15', '2027-01-14')).toEqual([
    '2027-01-10 – 2027-01-10',
  ])
})

test('a chosen month is paid in once in a period of several years', () => {
  expect(days({ months: [9, 4] }, '2026-01-01', '2027-12-31')).toEqual([
    '2026-04-01 – 2026-04-30',
    '2026-09-01 – 2026-09-30',
  ])
})

test('a week at both ends of a year gives one window of at most a week', () => {
  expect(days({ on: { weeks: [27] } }, '2025-07-01', '2026-06-30')).toEqual(['2025-07-01 – 2025-07-06'])
})

test('a year from any day is paid once in each month or week', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.integer({ min: 1, max: 52 }), (start, n) => {
      const from = daysAfter('2015-01-01' as Day, start)
      const year = { from, to: daysAfter(monthsAfter(from, 12), -1) }
      const month = payoutWindows({ missing: 'last-of-month', months: [1 + (n % 12)] }, year)
      const week = payoutWindows({ missing: 'last-of-month', on: { weeks: [n] } }, year)
      expect([month.length, week.length]).toEqual([1, 1])
      expect(daysAfter(week[0]?.from ?? from, 7) > (week[0]?.to ?? from)).toBe(true)
    }),
  )
})

test('a missing 31st that becomes the first of the next month still belongs to its month', () => {
  const rule = { timing: 'in-advance', on: { days: [31] }, missing: 'first-of-next' } as const
  expect(days(rule, '2026-04-01', '2026-04-30')).toEqual(['2026-05-01 – 2026-05-01'])
  expect(days(rule, '2026-05-01', '2026-05-31')).toEqual(['2026-05-31 – 2026-05-31'])
})

const arrears = (
  on: DueRule['on'],
  from: string,
  to: string,
  missing: DueRule['missing'] = 'last-of-month',
) => days({ timing: 'in-arrears', on, missing }, from, to).map(window => window.slice(0, 10))

test('in arrears, a period is paid on the day of the month that it ends in, also where that day lies after it', () => {
  const on = { days: [25] }
  expect(arrears(on, '2026-10-01', '2026-12-31')).toEqual(['2026-12-25'])
  expect(arrears(on, '2026-10-01', '2026-12-20')).toEqual(['2026-12-25'])
  expect(arrears(on, '2026-12-01', '2026-12-20')).toEqual(['2026-12-25'])
  expect(arrears(on, '2026-01-15', '2026-02-14')).toEqual(['2026-02-25'])
  expect(arrears({ days: [10] }, '2026-10-01', '2026-12-20')).toEqual(['2026-12-10'])
  expect(arrears({ weekdays: [5], nth: [-1] }, '2026-10-01', '2026-12-20')).toEqual(['2026-12-25'])
})

test('in arrears, a month without the day is followed by the next that has it', () => {
  expect(arrears({ days: [10] }, '2026-12-20', '2026-12-31')).toEqual(['2027-01-10'])
  expect(arrears({ days: [31] }, '2026-04-01', '2026-06-30', 'skip')).toEqual(['2026-07-31'])
  expect(arrears({ days: [31] }, '2026-04-01', '2026-06-30', 'first-of-next')).toEqual(['2026-07-01'])
  // February and March 2027 have four Fridays.
  expect(arrears({ weekdays: [5], nth: [5] }, '2027-02-01', '2027-02-28')).toEqual(['2027-04-30'])
})

test('in arrears, a day or week of the year is looked for in the period before the time after it', () => {
  // 10 April is the 100th day of 2026 and of 2027.
  expect(arrears({ yearDays: [100] }, '2026-01-01', '2026-12-31')).toEqual(['2026-04-10'])
  expect(arrears({ yearDays: [100] }, '2027-01-01', '2027-03-31')).toEqual(['2027-04-10'])
  expect(days({ timing: 'in-arrears', on: { weeks: [27] } }, '2025-07-01', '2026-06-30')).toEqual([
    '2026-06-29 – 2026-06-30',
  ])
})

test('in arrears, no day of a month lies before the month that the period ends in', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(400), fc.integer({ min: 1, max: 31 }), (start, length, n) => {
      const from = daysAfter('2015-01-01' as Day, start)
      const to = daysAfter(from, length)
      const found = arrears({ days: [n] }, from, to)
      expect(found).toHaveLength(1)
      expect((found[0] ?? '') >= `${to.slice(0, 7)}-01`).toBe(true)
      expect((found[0] ?? '') >= from).toBe(true)
    }),
  )
})
