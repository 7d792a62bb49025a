import fc from 'fast-check'
import type { Agreement } from '../../src/domain/agreement/agreement.ts'
import type { Indexation, IndexedPart } from '../../src/domain/agreement/indexation.ts'
import type { PayoutPlan } from '../../src/domain/agreement/payout-plan.ts'
import { type Day, daysAfter, monthsAfter } from '../../src/domain/calendar/day.ts'
import type { IndexLookup } from '../../src/domain/index/lookup.ts'
import { exact } from '../../src/domain/money/exact.ts'
import { final } from '../../src/domain/money/figure.ts'

/** An agreement between a municipality and two associations, with what a test wants to be different. */
export function agreement(own: Partial<Agreement> = {}): Agreement {
  return {
    id: 'test',
    version: 1,
    title: 'Test',
    parties: new Map(
      ['kommun', 'first', 'second'].map(key => [
        key,
        { key, name: key, sector: key === 'kommun' ? 'public' : 'civil' },
      ]),
    ),
    term: { from: '2024-01-01' as Day, to: '2026-12-31' as Day, conditions: [], options: [] },
    contributions: [{ key: 'kommun', from: 'kommun', cash: final(30_000_00n), inKind: final(0n) }],
    grants: [
      { key: 'first', from: 'kommun', to: 'first', amount: final(20_000_00n) },
      { key: 'second', from: 'kommun', to: 'second', amount: final(10_000_00n) },
    ],
    payouts: { months: 3, timing: 'in-advance', offBankingDay: 'open' },
    duties: [],
    events: [],
    readings: [],
    defaults: [],
    ...own,
  }
}

/** All of an amount, following OPI from 2025 on, with what a test wants to be different. */
export function part(own: Partial<IndexedPart> = {}): IndexedPart {
  return {
    share: exact(100n),
    follows: { basket: [{ index: 'OPI', weight: exact(100n) }] },
    schedule: { first: '2025-01-01' as Day, years: 1 },
    lag: 0,
    computedFrom: 'previous-amount',
    counts: 'since-last',
    change: {},
    ...own,
  }
}

export const indexation: Indexation = {
  parts: [part()],
  rounding: { unit: 'krona', mode: 'half-up' },
  roundedAt: 'each-step',
  neverLower: false,
  preliminary: 'settled',
  renewals: [],
  dueOnAdjustmentDay: 'new',
  appliesTo: ['grants', 'contributions'],
}

/** An index that changes by as many per cent every year. */
export const everyYear =
  (percent: bigint): IndexLookup =>
  (_, period) => ({ kind: 'percent-change', period, number: exact(percent), status: 'final' })

const plan: fc.Arbitrary<PayoutPlan> = fc.record({
  months: fc.constantFrom(1, 3, 6, 12),
  timing: fc.constantFrom('in-advance', 'in-arrears'),
  offBankingDay: fc.constantFrom('stays', 'previous', 'next', 'open'),
})

/** Any term of up to five years, its ends on any days or on month bounds. */
const term = fc
  .record({
    start: fc.oneof(fc.nat(5000), fc.constantFrom(424, 1885)),
    length: fc.integer({ min: 40, max: 1800 }),
    isWhole: fc.boolean(),
  })
  .map(({ start, length, isWhole }) => {
    // 424 and 1885 days later it is 29 February.
    const from = daysAfter('2015-01-01' as Day, start)
    if (!isWhole) return { from, to: daysAfter(from, length) }
    const first = `${from.slice(0, 7)}-01` as Day
    return { from: first, to: daysAfter(monthsAfter(first, 1 + Math.floor(length / 30)), -1) }
  })

/** Agreements of all kinds of terms, plans and amounts, without index. */
export const anyAgreement: fc.Arbitrary<Agreement> = fc
  .record({
    term,
    payouts: plan,
    amounts: fc.array(fc.bigInt({ min: 1n, max: 10n ** 12n }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ term, payouts, amounts }) =>
    agreement({
      term: { ...term, conditions: [], options: [] },
      payouts,
      grants: amounts.map((ore, i) => ({
        key: `grant-${i}`,
        from: 'kommun',
        to: 'first',
        amount: final(ore),
      })),
    }),
  )
