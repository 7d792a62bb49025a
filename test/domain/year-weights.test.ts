import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PayoutPlan } from '../../src/domain/agreement/money/payout-plan.ts'
import { type amountSpans, statedAmount } from '../../src/domain/agreement/money/stated-amount.ts'
import type { Day } from '../../src/domain/calendar/day.ts'
import { days, type Interval, months, weeks } from '../../src/domain/calendar/interval.ts'
import { daysIn, monthsLong, type Period } from '../../src/domain/calendar/period.ts'
import { final } from '../../src/domain/money/figure.ts'
import { payoutEntries } from '../../src/domain/timeline/payouts/payout-entries.ts'
import { agreement, anyAgreement, grant, life, plan } from './agreements.ts'

const day = (text: string) => text as Day

const calendarMonths: PayoutPlan = { ...plan(1), counted: 'calendar-year' }

/** The kronor paid for each covered period, with öre where there are any. */
function paid(
  from: string,
  to: string,
  plans: readonly PayoutPlan[],
  per: (typeof amountSpans)[number] = 'agreement-year',
  kronor = 120_000n,
): Record<string, number> {
  const given = agreement({
    term: { ...agreement().term, from: day(from), to: day(to) },
    plans,
    grants: [{ ...grant('g', final(kronor * 100n)), amount: statedAmount(final(kronor * 100n), per) }],
  })
  const all = payoutEntries(given, life(given), () => undefined, 'last-day')
  return Object.fromEntries(
    all.map(({ covers, amount }) => [`${covers.from} ${covers.to}`, Number(amount.most) / 100]),
  )
}

test('a broken first month leaves every whole month its twelfth', () => {
  const found = paid('2026-01-15', '2027-01-14', [calendarMonths])
  const { '2026-01-15 2026-01-31': first, '2027-01-01 2027-01-14': last, ...whole } = found
  expect(Object.values(whole)).toEqual(Array(11).fill(10_000))
  // 17 and 14 of 31 days of what the eleven months leave.
  expect([first, last]).toEqual([5_483.87, 4_516.13])
})

test('a month between two agreement years has its twelfth, half from each', () => {
  const found = paid('2026-01-15', '2028-01-14', [calendarMonths])
  expect(found['2027-01-01 2027-01-31']).toBe(10_000)
})

test('a broken first quarter leaves every whole quarter its fourth', () => {
  expect(paid('2026-01-15', '2027-01-14', [{ ...plan(3), counted: 'calendar-year' }])).toEqual({
    // 76 and 14 of 90 days.
    '2026-01-15 2026-03-31': 25_333.33,
    '2026-04-01 2026-06-30': 30_000,
    '2026-07-01 2026-09-30': 30_000,
    '2026-10-01 2026-12-31': 30_000,
    '2027-01-01 2027-01-14': 4_666.67,
  })
})

test('a year cut by days leaves its broken month what its whole months do not take', () => {
  const found = paid('2026-01-15', '2026-12-31', [calendarMonths], 'calendar-year')
  // 351 of 365 days are 115 397.26.
  expect(found['2026-01-15 2026-01-31']).toBe(5_397.26)
  expect(found['2026-12-01 2026-12-31']).toBe(10_000)
})

test('where whole months take more than a cut year has, days measure all, and whole months are alike', () => {
  expect(paid('2026-01-31', '2026-03-31', [calendarMonths], 'calendar-year')).toEqual({
    // 60 of 365 days are 19 726.03; one day of them 328.77.
    '2026-01-31 2026-01-31': 328.77,
    '2026-02-01 2026-02-28': 9_698.63,
    '2026-03-01 2026-03-31': 9_698.63,
  })
})

test('in a year that two plans share each keeps the part of its periods', () => {
  const quarters = { ...plan(3), counted: 'calendar-year', from: day('2026-07-01') } as const
  const found = paid('2026-01-15', '2027-01-14', [calendarMonths, quarters])
  expect(found['2026-06-01 2026-06-30']).toBe(10_000)
  expect(found['2026-07-01 2026-09-30']).toBe(30_000)
  expect(found['2026-10-01 2026-12-31']).toBe(30_000)
  expect(found['2026-01-15 2026-01-31']).toBe(5_483.87)
})

test('an amount for all of a time of whole months has equal months, whatever day it begins on', () => {
  const found = paid('2026-01-15', '2027-07-14', [calendarMonths], 'period', 180_000n)
  expect(found['2026-02-01 2026-02-28']).toBe(10_000)
  expect(found['2027-06-01 2027-06-30']).toBe(10_000)
})

test('weeks of an agreement year are alike, and its last day has a day of it', () => {
  const found = paid('2026-01-01', '2026-12-31', [{ ...plan(1), every: weeks(1) }], 'agreement-year', 365n)
  expect(Object.values(found)).toEqual([...Array(52).fill(7), 1])
})

test.each([
  ['2024-02-29', '2025-02-27', 12],
  ['2027-02-28', '2028-02-28', 12],
  ['2026-01-15', '2027-07-14', 18],
  ['2026-01-15', '2027-07-15', undefined],
  ['2026-01-01', '2026-01-31', 1],
  ['2026-01-01', '2026-01-30', undefined],
])('%s – %s is %s months', (from, to, count) => {
  expect(monthsLong({ from: day(from), to: day(to) })).toBe(count)
})

const everies = [months(1), months(3), months(6), months(5), weeks(2), days(27)]

test('whole periods of a plan within a year of the amount are equal to within an öre', () => {
  fc.assert(
    fc.property(anyAgreement, fc.constantFrom(...everies), (any, every) => {
      const { instalments } = plan(1)
      const plans = any.plans.map(one => ({ ...one, every, instalments, unit: 'ore' as const }))
      const given = { ...any, plans }
      const all = payoutEntries(given, life(given), () => undefined, 'last-day')
      const { from, to } = life(given)
      // 28 February to 27 March is a month, but not the whole of one that is counted from the 29th.
      const isCut = (covers: Period) => Number(from.slice(8)) > 28 && covers.to === to
      const alike = new Map<string, bigint[]>()
      for (const { grant, plan, covers, parts } of all)
        for (const { piece, amount } of parts) {
          const isWithinYear = covers.from === piece.on.from && covers.to === piece.on.to
          if (!isWithinYear || !isLong(covers, every) || isCut(covers)) continue
          const name = `${grant.key} ${piece.year.number} ${plan.from}`
          alike.set(name, [...(alike.get(name) ?? []), amount.most ?? 0n])
        }
      for (const amounts of alike.values()) {
        const sorted = amounts.toSorted((a, b) => Number(a - b))
        expect((sorted.at(-1) ?? 0n) - (sorted[0] ?? 0n) <= 1n).toBe(true)
      }
    }),
  )
})

/** Whether a period is as long as those of a plan; one that is cut is shorter, one that is merged is longer. */
const isLong = (covers: Period, { count, unit }: Interval) =>
  unit === 'months' ? monthsLong(covers) === count : daysIn(covers) === count * (unit === 'weeks' ? 7 : 1)
