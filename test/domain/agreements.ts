import fc from 'fast-check'
import type { Agreement } from '../../src/domain/agreement/agreement.ts'
import type { Contribution } from '../../src/domain/agreement/money/contribution.ts'
import type { Grant } from '../../src/domain/agreement/money/grant.ts'
import type { Indexation, IndexedPart } from '../../src/domain/agreement/money/indexation.ts'
import type { DueRule, PayoutPlan } from '../../src/domain/agreement/money/payout-plan.ts'
import { amountSpans, statedAmount } from '../../src/domain/agreement/money/stated-amount.ts'
import { type Life, lifeOf } from '../../src/domain/agreement/term/life.ts'
import type { Notice } from '../../src/domain/agreement/term/notice.ts'
import type { Term } from '../../src/domain/agreement/term/term.ts'
import { type Day, daysAfter, monthsAfter } from '../../src/domain/calendar/day.ts'
import { onDay } from '../../src/domain/calendar/day-bounds.ts'
import { days, months, weeks } from '../../src/domain/calendar/interval.ts'
import type { IndexLookup } from '../../src/domain/index/lookup.ts'
import { exact } from '../../src/domain/money/exact.ts'
import { type Figure, final } from '../../src/domain/money/figure.ts'

/** A term whose days are known as far as they are given. */
export function termOn({ from, to, ...term }: Partial<Term> = {}): Term {
  const bounds = { from: from ? onDay(from) : {}, to: to ? onDay(to) : {} }
  return { conditions: [], options: [], stated: bounds, bounds, ...term, from, to }
}

export const contribution = (
  key: string,
  from: string,
  cash: Figure,
  inKind: Figure = final(0n),
): Contribution => ({ key, from, cash: statedAmount(cash), inKind: statedAmount(inKind) })

export const grant = (key: string, amount: Figure, to = 'first'): Grant => ({
  key,
  from: 'kommun',
  to: [to],
  amount: statedAmount(amount),
  units: [],
})

/** So many months at a time, in the beginning or at the end of each period. */
export const plan = (count: number, timing: DueRule['timing'] = 'in-advance'): PayoutPlan => ({
  every: months(count),
  lastPeriod: 'short',
  instalments: [{ due: { timing, missing: 'last-of-month' }, weight: 1n }],
  offBankingDay: 'open',
  openDays: 'banking-days',
  unit: 'ore',
  holds: [],
})

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
    term: termOn({ from: '2024-01-01' as Day, to: '2026-12-31' as Day }),
    notices: [],
    contributions: [contribution('kommun', 'kommun', final(30_000_00n))],
    grants: [grant('first', final(20_000_00n), 'first'), grant('second', final(10_000_00n), 'second')],
    withdrawn: [],
    plans: [plan(3)],
    duties: [],
    events: [],
    earlier: [],
    quoted: [],
    readings: [],
    defaults: [],
    ...own,
  }
}

/** A right to end the agreement with so many months' notice, to the day with the same number. */
export const noticeOf = (months: number): Notice => ({
  key: 'notice',
  purpose: 'end',
  endsFor: 'all',
  reckoning: {
    kind: 'period',
    period: { count: months, unit: 'months' },
    reckoned: 'same-day',
    missing: 'last-of-month',
    countsFirstDay: false,
    latest: 'counted-back',
    isByDefault: true,
  },
})

/** How far the tests look. */
export const horizon = '2031-12-31' as Day

/** The life of an agreement that has one. */
export function life(any: Agreement): Life {
  const life = lifeOf(any, horizon)
  if (!life) throw new Error('the first day is not known')
  return life
}

/** All of an amount, following OPI from 2025 on, with what a test wants to be different. */
export function part(own: Partial<IndexedPart> = {}): IndexedPart {
  return {
    share: exact(100n),
    follows: { basket: [{ index: 'OPI', weight: exact(100n) }] },
    schedule: { first: '2025-01-01' as Day, years: 1 },
    lag: 0,
    computedFrom: 'previous-amount',
    changesUsed: 'since-last',
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

const anyPlan: fc.Arbitrary<PayoutPlan> = fc
  .record({
    every: fc.oneof(fc.constantFrom(1, 3, 4, 6, 12).map(months), fc.integer({ min: 1, max: 8 }).map(weeks)),
    timing: fc.constantFrom('in-advance', 'in-arrears'),
    after: fc.constantFrom(undefined, days(30)),
    counted: fc.constantFrom('term', 'calendar-year', undefined),
    lastPeriod: fc.constantFrom('short', 'long'),
    offBankingDay: fc.constantFrom('stays', 'previous', 'next', 'open'),
    unit: fc.constantFrom('ore', 'krona', 'hundred'),
    weights: fc.array(fc.bigInt({ min: 1n, max: 100n }), { minLength: 1, maxLength: 3 }),
  })
  .map(({ every, timing, after, weights, ...own }) => ({
    ...plan(1, timing),
    ...own,
    every,
    instalments: weights.map(weight => ({ due: { timing, after, missing: 'last-of-month' }, weight })),
  }))

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
    plans: fc.array(anyPlan, { minLength: 1, maxLength: 2 }),
    change: fc.nat(1500),
    per: fc.constantFrom(...amountSpans),
    amounts: fc.array(fc.bigInt({ min: 1n, max: 10n ** 12n }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ term, plans, change, per, amounts }) =>
    agreement({
      term: termOn(term),
      plans: plans.map((plan, i) => (i === 0 ? plan : { ...plan, from: daysAfter(term.from, change) })),
      grants: amounts.map((ore, i) => ({
        ...grant(`grant-${i}`, final(ore)),
        amount: statedAmount(final(ore), per),
      })),
    }),
  )
