import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PayoutPlan } from '../../src/domain/agreement/money/payout-plan.ts'
import { payoutAssumptions } from '../../src/domain/assumptions/payout-view-assumptions.ts'
import { splitAssumptions } from '../../src/domain/assumptions/view-assumptions.ts'
import type { Day } from '../../src/domain/calendar/day.ts'
import { exact } from '../../src/domain/money/exact.ts'
import { final, unknown } from '../../src/domain/money/figure.ts'
import { agreementYears, shareOfYear } from '../../src/domain/timeline/amounts/amount-year.ts'
import { deadlines } from '../../src/domain/timeline/due-days/deadline.ts'
import { payoutEntries } from '../../src/domain/timeline/payouts/payout-entries.ts'
import { dueDay } from '../../src/domain/timeline/payouts/payout-window.ts'
import { plannedDay } from '../../src/domain/timeline/payouts/planned-day.ts'
import { entriesOfKind, timeline } from '../../src/domain/timeline/timeline.ts'
import { nextDay, statedYears, totalOf } from '../reckoning.ts'
import {
  agreement,
  anyAgreement,
  contribution,
  everyYear,
  grant,
  horizon,
  indexation,
  life,
  noticeOf,
  part,
  plan,
} from './agreements.ts'

const day = (text: string) => text as Day
const nothingKnown = () => undefined
const never = { from: day(''), to: day(''), number: 0, full: { from: day(''), to: day('') } }

test('the payouts of a whole year add up to its amount, those of a shorter year to its pro rata share', () => {
  fc.assert(
    fc.property(anyAgreement, any => {
      const all = payoutEntries(any, life(any), nothingKnown, 'last-banking-day')
      for (const { key, amount } of any.grants) {
        const parts = all.filter(({ grant }) => grant.key === key).flatMap(({ parts }) => parts)
        const { from, to } = any.term
        if (!from || !to) throw new Error('a term has both days')
        const yearly = amount.each.most ?? 0n
        for (const { number, isWhole, part } of statedYears(amount.per, { from, to })) {
          const paid = totalOf(
            parts.filter(({ piece }) => piece.year.number === number).map(one => one.amount),
          )
          expect(paid).toBe(isWhole ? yearly : part(yearly))
        }
      }
    }),
  )
})

const units = [
  ['ore', 1n],
  ['krona', 100n],
  ['ten', 1_000n],
  ['hundred', 10_000n],
  ['thousand', 100_000n],
] as const

test('equal parts of a year differ by at most one unit, besides the remainder below a unit in the last part', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.constantFrom(1, 3, 4, 6), (ore, count) => {
      const term = { ...agreement().term, to: day('2024-12-31') }
      for (const [unit, ofUnit] of units) {
        const given = agreement({ term, plans: [{ ...plan(count), unit }], grants: [grant('g', final(ore))] })
        const paid = payoutEntries(given, life(given), nothingKnown, 'last-day').map(({ amount }) => amount)
        expect(totalOf(paid)).toBe(ore)
        const parts = paid.map(({ most: ore = 0n }) => ore)
        const all = [...parts.slice(0, -1), (parts.at(-1) ?? 0n) - (ore % ofUnit)]
        for (const part of all) {
          expect(part % ofUnit).toBe(0n)
          const off = part * BigInt(all.length) - ore
          expect((off < 0n ? -off : off) <= ofUnit * BigInt(all.length)).toBe(true)
        }
      }
    }),
  )
})

test('the periods that payouts cover follow each other, and fill the term', () => {
  fc.assert(
    fc.property(anyAgreement, any => {
      const own = payoutEntries(any, life(any), nothingKnown, 'first-day').filter(
        ({ grant }) => grant === any.grants[0],
      )
      const covered = [...new Map(own.map(({ covers }) => [covers.from, covers])).values()]
      expect(covered[0]?.from).toBe(life(any).from)
      expect(covered.at(-1)?.to).toBe(life(any).to)
      for (const [i, { from }] of covered.entries())
        if (i > 0) expect(from).toBe(nextDay(covered[i - 1]?.to ?? from))
    }),
  )
})

test('fifty years paid every day take no longer than so many payouts do', { timeout: 20_000 }, () => {
  const term = { ...agreement().term, from: day('1950-01-01'), to: day('1999-12-31') }
  const daily = { ...plan(1), every: { count: 1, unit: 'days' } } as const
  const given = agreement({ term, plans: [daily], grants: [grant('g', final(365_00n))] })
  expect(payoutEntries(given, life(given), nothingKnown, 'last-day')).toHaveLength(18_262)
})

test('a shorter year carries whole months in twelfths, otherwise days of the year that it would have been', () => {
  const of = (from: string, to: string) =>
    shareOfYear(agreementYears({ from: day(from), to: day(to) }).at(-1) ?? never)
  expect(of('2024-01-01', '2025-05-31')).toEqual(exact(5n, 12n))
  expect(of('2023-03-15', '2023-04-14')).toEqual(exact(31n, 366n))
  expect(of('2024-02-29', '2028-02-28')).toEqual(exact(1n))
})

test.each<[PayoutPlan['offBankingDay'], string]>([
  ['open', '2017-05-01'],
  ['stays', '2017-05-01'],
  ['previous', '2017-04-28'],
  ['next', '2017-05-02'],
])('a due day that is no banking day: %s', (offBankingDay, expected) => {
  expect(plannedDay(day('2017-05-01'), { ...plan(3), offBankingDay })).toBe(expected)
})

test('the due day is the workspace’s choice within the window', () => {
  const january = { from: day('2022-01-01'), to: day('2022-01-31') }
  const holiday = { from: day('2017-05-01'), to: day('2017-05-01') }
  const rules = ['last-banking-day', 'first-banking-day', 'last-day', 'first-day'] as const
  expect(rules.map(rule => dueDay(january, rule))).toEqual([
    '2022-01-31',
    '2022-01-03',
    '2022-01-31',
    '2022-01-01',
  ])
  expect(rules.map(rule => dueDay(holiday, rule))).toEqual(Array(4).fill('2017-05-01'))
})

test('moving a payment to a banking day does not change its level', () => {
  for (const offBankingDay of ['previous', 'next'] as const) {
    const given = agreement({ indexation, plans: [{ ...plan(12), offBankingDay }] })
    const second = payoutEntries(given, life(given), everyYear(2n), 'last-banking-day').filter(
      ({ covers }) => covers.from === '2025-01-01',
    )
    expect(second.map(({ amount }) => amount.most)).toEqual([20_400_00n, 10_200_00n])
  }
})

test('an early end stops the payouts that are due after it', () => {
  const ended = agreement({ events: [{ key: 'end', kind: 'end-decided', ends: day('2025-03-31') }] })
  const days = payoutEntries(ended, life(ended), nothingKnown, 'last-banking-day').map(({ day }) => day)
  expect(days.at(-1)).toBe('2025-01-01')
  expect(deadlines(ended, life(ended))).toEqual([{ kind: 'end', day: '2025-03-31' }])
})

test.each([
  ['a banking day', '2025-03-31', '2025-03-31'],
  ['a Sunday, from which it is moved to the next banking day', '2024-06-30', '2024-07-01'],
  ['but not the one that is due on the day after', '2025-03-30', '2025-01-02'],
])('an early end leaves the payout that is due on its very day, %s', (_, ends, expected) => {
  const ended = agreement({
    plans: [{ ...plan(3, 'in-arrears'), offBankingDay: 'next' }],
    events: [{ key: 'end', kind: 'end-decided', ends: day(ends) }],
  })
  const days = payoutEntries(ended, life(ended), nothingKnown, 'last-day').map(({ day }) => day)
  expect(days.at(-1)).toBe(expected)
})

test('money paid for time after an early end is reported as a possible repayment', () => {
  const ended = agreement({
    plans: [plan(12)],
    events: [{ key: 'end', kind: 'end-decided', ends: day('2025-03-31') }],
  })
  const computed = timeline(ended, nothingKnown, 'last-day', horizon)
  expect(payoutAssumptions(computed, entriesOfKind(computed, 'payout'))).toContainEqual({
    code: 'paid-beyond-end',
    agreement: 'test',
    args: { day: '2025-03-31', amount: 22_500_00n },
  })
})

test('notice is counted back from the last day, with the banking day before it to be safe', () => {
  const given = agreement({ notices: [noticeOf(6)], term: { ...agreement().term, to: day('2026-12-31') } })
  expect(deadlines(given, life(given))[0]).toMatchObject({ day: '2026-06-30', safeDay: '2026-06-29' })
})

test('cash that no grant passes on is left, whichever contribution it is part of', () => {
  const left = (...kronor: bigint[]) => {
    const contributions = kronor.map((ore, i) => contribution(`${i}`, 'kommun', final(ore), unknown))
    const computed = timeline(agreement({ contributions }), nothingKnown, 'last-day', horizon)
    return entriesOfKind(computed, 'contribution')
      .filter(({ year }) => year.from === '2024-01-01')
      .map(({ rest }) => rest.most)
  }
  expect(left(30_000_00n)).toEqual([0n])
  expect(left(40_000_00n)).toEqual([10_000_00n])
  expect(left(0n, 20_000_00n, 15_000_00n)).toEqual([5_000_00n])
})

test('an amount of 0 kr stays 0 kr, whatever the index does', () => {
  const given = agreement({ indexation: { ...indexation, appliesTo: ['contributions'] } })
  for (const { inKind } of entriesOfKind(timeline(given, nothingKnown, 'last-day', horizon), 'contribution'))
    expect(inKind).toEqual(final(0n))
})

test('after an early end nothing is contributed, and time that would be paid for later is reported', () => {
  const ended = agreement({
    plans: [plan(3, 'in-arrears')],
    events: [{ key: 'end', kind: 'end-decided', ends: day('2025-05-15') }],
  })
  const computed = timeline(ended, nothingKnown, 'last-day', horizon)
  expect(entriesOfKind(computed, 'contribution').at(-1)?.year).toMatchObject({
    from: '2025-01-01',
    to: '2025-05-15',
  })
  expect(payoutAssumptions(computed, entriesOfKind(computed, 'payout'))).toContainEqual({
    code: 'unpaid-until-end',
    agreement: 'test',
    args: { from: '2025-04-01', to: '2025-05-15' },
  })
})

test('an allocation stated for a part of the paid period is assumed to continue', () => {
  const statedFor = { from: day('2024-01-01'), to: day('2024-06-30') }
  const [grant] = agreement().grants
  const given = agreement({
    plans: [plan(12)],
    grants: grant ? [{ ...grant, statedFor }] : [],
  })
  const computed = timeline(given, nothingKnown, 'last-day', horizon)
  const codes = payoutAssumptions(computed, entriesOfKind(computed, 'payout').slice(0, 1)).map(
    ({ code }) => code,
  )
  expect(codes).toContain('allocation-continues')
})

test('a contribution in kind that lacks an index value is not reported as unvalued', () => {
  const contributions = [contribution('first', 'first', final(0n), final(10_000_00n))]
  const given = agreement({
    contributions,
    indexation: { ...indexation, parts: [part({ schedule: { first: day('2024-01-01'), years: 1 } })] },
  })
  const computed = timeline(given, nothingKnown, 'last-day', horizon)
  const codes = (of: typeof computed) => splitAssumptions(of).map(({ code }) => code)
  expect(entriesOfKind(computed, 'contribution')[0]?.inKind).toEqual({ ...unknown, level: 'missing' })
  expect(codes(computed)).toContain('index-missing')
  expect(codes(computed)).not.toContain('in-kind-unvalued')
  const unvalued = agreement({
    contributions: [contribution('first', 'first', final(0n), unknown)],
  })
  expect(codes(timeline(unvalued, nothingKnown, 'last-day', horizon))).toContain('in-kind-unvalued')
})
