import { expect, test } from 'vitest'
import type { Agreement } from '../../src/domain/agreement/agreement.ts'
import type { Pause } from '../../src/domain/agreement/term/pause.ts'
import { payoutAssumptions } from '../../src/domain/assumptions/payout-view-assumptions.ts'
import { expiryAssumptions } from '../../src/domain/assumptions/view-assumptions.ts'
import type { Day } from '../../src/domain/calendar/day.ts'
import { months } from '../../src/domain/calendar/interval.ts'
import { final } from '../../src/domain/money/figure.ts'
import { entriesOfKind, timeline } from '../../src/domain/timeline/timeline.ts'
import { expiry } from '../../src/domain/views/expiry.ts'
import { agreement, grant, horizon, plan } from './agreements.ts'

const day = (text: string) => text as Day

const spring = { from: day('2025-03-01'), to: day('2025-05-31') }
const known: Pause = { until: spring.to, certain: spring, possible: spring }

const quarterly = {
  key: 'report',
  kind: 'report',
  what: 'Report',
  schedule: {
    timing: {
      kind: 'repeated',
      every: months(3),
      from: 'start',
      when: { kind: 'by-its-end' },
      missing: 'last-of-month',
    },
    offBankingDay: 'stays',
  },
} as const

/** 12 000 kr a year, 1 000 kr on the first day of each month of 2024–2026, and a report by the end of each quarter. */
function paused(pause: Pause, own: Partial<Agreement> = {}) {
  const given = agreement({
    grants: [grant('first', final(12_000_00n))],
    plans: [plan(1)],
    duties: [quarterly],
    events: [{ key: 'p', kind: 'suspended', day: pause.possible.from, pause }],
    ...own,
  })
  return timeline(given, () => undefined, 'last-day', horizon)
}

const payoutsOf = (pause: Pause, own?: Partial<Agreement>) => entriesOfKind(paused(pause, own), 'payout')
const in2025 = (days: readonly Day[]) => days.filter(day => day.startsWith('2025')).map(day => day.slice(5))

const told = (pause: Pause, own?: Partial<Agreement>) => {
  const computed = paused(pause, own)
  return payoutAssumptions(computed, entriesOfKind(computed, 'payout')).flatMap(({ code, args }) =>
    code === 'paused' ? [args] : [],
  )
}

test('payouts that are due in the pause fall away, and are named with their amount', () => {
  const lost = { ...known, payouts: 'lost' } as const
  const days = in2025(payoutsOf(lost).map(({ day }) => day))
  expect(days).toEqual(['01-01', '02-01', '06-01', '07-01', '08-01', '09-01', '10-01', '11-01', '12-01'])
  expect(told(lost)).toMatchObject([
    { effect: 'lost', days: ['2025-03-01', '2025-04-01', '2025-05-01'], amount: 3_000_00n },
  ])
})

test('what falls away is told also where nothing else is shown', () => {
  const computed = paused({ ...known, payouts: 'lost' })
  expect(payoutAssumptions(computed, [])).toMatchObject([{ code: 'paused' }])
})

test('postponed payouts are planned on the first open day after the pause, and cost the same', () => {
  // 31 May 2025 is a Saturday, so the first open day is Monday 2 June.
  const postponed = payoutsOf({ ...known, payouts: 'postponed' })
  expect(postponed.filter(({ day }) => day === '2025-06-02').map(({ due }) => due)).toEqual([
    '2025-03-01',
    '2025-04-01',
    '2025-05-01',
  ])
  expect(postponed.reduce((sum, { amount }) => sum + (amount.most ?? 0n), 0n)).toBe(36_000_00n)
  expect(told({ ...known, payouts: 'postponed' })).toMatchObject([
    { effect: 'postponed', to: ['2025-06-02'] },
  ])
})

test('payouts stay on their days where the document says so, or does not say what becomes of them', () => {
  const as = (payouts: Pause['payouts']) =>
    in2025(payoutsOf({ ...known, payouts }).map(({ day }) => day)).length
  expect(as('continue')).toBe(12)
  expect(told({ ...known, payouts: 'continue' })).toEqual([])
  expect(as(undefined)).toBe(12)
  expect(told(known)).toMatchObject([{ effect: 'open', isSaid: false, amount: 3_000_00n }])
})

test('of a pause whose end is not known only the first day is certain', () => {
  const first = { from: spring.from, to: spring.from }
  const open: Pause = { certain: first, possible: { from: spring.from }, payouts: 'lost' }
  expect(in2025(payoutsOf(open).map(({ day }) => day))).not.toContain('03-01')
  expect(payoutsOf(open)).toHaveLength(35)
  expect(told(open)).toMatchObject([
    { effect: 'lost', days: ['2025-03-01'] },
    // April 2025 to December 2026.
    { effect: 'open', isSaid: true, until: undefined, amount: 21_000_00n },
  ])
})

test('a payout that one pause moves into another waits for that one too', () => {
  const june = { from: day('2025-06-01'), to: day('2025-06-30') }
  const second: Pause = { until: june.to, certain: june, possible: june, payouts: 'postponed' }
  const events = [
    { key: 'a', kind: 'suspended', pause: { ...known, payouts: 'postponed' } },
    { key: 'b', kind: 'suspended', pause: second },
  ] as const
  const moved = payoutsOf(known, { events }).filter(({ day }) => day === '2025-07-01')
  expect(moved.map(({ due }) => due)).toEqual([
    '2025-03-01',
    '2025-04-01',
    '2025-05-01',
    '2025-06-01',
    '2025-07-01',
  ])
})

test('duties in the pause fall away, are postponed, or stay', () => {
  const days = (duties: Pause['duties']) =>
    in2025(entriesOfKind(paused({ ...known, duties }), 'duty').map(({ day }) => day))
  expect(days('lost')).toEqual(['06-30', '09-30', '12-31'])
  expect(days('postponed')).toEqual(['06-02', '06-30', '09-30', '12-31'])
  expect(days('continue')).toEqual(['03-31', '06-30', '09-30', '12-31'])
  expect(days(undefined)).toEqual(['03-31', '06-30', '09-30', '12-31'])
  const open = expiryAssumptions(paused(known), [])
  expect(open.map(({ args }) => args)).toMatchObject([{ of: 'duty', effect: 'open', duties: ['report'] }])
})

test('the end of the pause falls due', () => {
  const ends = (pause: Pause) =>
    expiry(paused(pause), day('2025-03-01'), 100, false).flatMap(({ due }) =>
      due.kind === 'pause-end' ? due.day : [],
    )
  expect(ends(known)).toEqual(['2025-05-31'])
  expect(ends({ possible: { from: spring.from } })).toEqual([])
})
