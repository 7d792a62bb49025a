import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Agreement } from '../../src/domain/agreement/agreement.ts'
import { type Day, daysAfter } from '../../src/domain/calendar/day.ts'
import { final } from '../../src/domain/money/figure.ts'
import { entriesOfKind, timeline } from '../../src/domain/timeline/timeline.ts'
import { totalOf } from '../reckoning.ts'
import { agreement, anyAgreement, everyYear, grant, horizon, indexation, plan } from './agreements.ts'

const day = (text: string) => text as Day
const lookup = everyYear(2n)

const timelineFor = (any: Agreement) => timeline(any, lookup, 'last-banking-day', horizon)

const amended = (before: Agreement, from: Day, own: Partial<Agreement>): Agreement => ({
  ...before,
  ...own,
  earlier: [...before.earlier, { amendment: 'tillagg', from, agreement: before }],
})

test('an amendment changes nothing before its day, whatever it changes', () => {
  fc.assert(
    fc.property(anyAgreement, anyAgreement, fc.nat(1500), (before, after, days) => {
      const from = daysAfter(before.term.from ?? day('2024-01-01'), days + 1)
      const term = { ...before.term, to: daysAfter(from, 700) }
      const made = timelineFor(amended(before, from, { grants: after.grants, plans: after.plans, term }))
      const old = timelineFor(before)
      const isBefore = ({ due }: { due: Day }) => due < from
      expect(entriesOfKind(made, 'payout').filter(isBefore)).toEqual(
        entriesOfKind(old, 'payout').filter(isBefore),
      )
      const shown = (one: typeof made) => entriesOfKind(one, 'adjustment').filter(({ day }) => day < from)
      expect(shown(made)).toEqual(shown(old))
    }),
  )
})

const from = day('2025-02-15')
const given = agreement({ grants: [grant('drift', final(400_000_00n))], plans: [plan(3)] })
const amounts = (any: Agreement) =>
  entriesOfKind(timelineFor(any), 'payout').map(({ due, amount }) => [due, amount.most] as const)

test('a new amount applies to payouts that are due from its day on', () => {
  const made = amended(given, from, { grants: [grant('drift', final(480_000_00n))] })
  expect(amounts(made).slice(3, 7)).toEqual([
    ['2024-10-01', 100_000_00n],
    ['2025-01-01', 100_000_00n],
    ['2025-04-01', 120_000_00n],
    ['2025-07-01', 120_000_00n],
  ])
})

test('a new plan begins when the running period has ended, and nothing is paid twice', () => {
  const later = { ...plan(1, 'in-arrears'), from, isAmended: true } as const
  const made = amended(given, from, { plans: [plan(3), later] })
  const in2025 = entriesOfKind(timelineFor(made), 'payout').filter(({ covers }) =>
    covers.from.startsWith('2025'),
  )
  expect(in2025.map(({ covers }) => covers.from.slice(0, 7))).toEqual(
    ['01', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map(month => `2025-${month}`),
  )
  expect(totalOf(in2025.map(({ amount }) => amount))).toBe(400_000_00n)
  expect(in2025[1]?.amount.most).toBe(33_333_34n)
})

test('an amount that an amendment states is at the level of its day, and adjusted from then on', () => {
  const before = { ...given, indexation }
  const restated = { ...grant('drift', final(500_000_00n)), statedAt: from }
  const levels = entriesOfKind(timelineFor(amended(before, from, { grants: [restated] })), 'adjustment')
  expect(levels.map(({ day, step }) => [day, step.after.most])).toEqual([
    ['2025-01-01', 408_000_00n],
    ['2026-01-01', 510_000_00n],
  ])
})

test('a year that two plans share is divided by its months, not by its payouts', () => {
  const made = { ...given, plans: [plan(3), { ...plan(1), from: day('2025-04-01') }] }
  expect(
    amounts(made)
      .filter(([due]) => due.startsWith('2025'))
      .map(([, ore]) => ore),
  ).toEqual([100_000_00n, ...Array(3).fill(33_333_34n), ...Array(6).fill(33_333_33n)])
})

test('the contributions of an amended year are divided between the terms before and after', () => {
  const cash = (ore: bigint) => ({
    ...given.contributions[0],
    key: 'foreningen',
    from: 'first',
    cash: grant('', final(ore)).amount,
    inKind: grant('', final(0n)).amount,
  })
  const before = { ...given, contributions: [cash(12_000_00n)] }
  const made = amended(before, day('2025-04-01'), { contributions: [cash(24_000_00n)] })
  const parts = entriesOfKind(timelineFor(made), 'contribution').filter(({ day }) => day.startsWith('2025'))
  expect(parts.map(({ year, cash }) => [year.from, year.to, cash.most])).toEqual([
    ['2025-01-01', '2025-03-31', 3_000_00n],
    ['2025-04-01', '2025-12-31', 18_000_00n],
  ])
})
