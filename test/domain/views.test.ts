import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../src/domain/calendar/day.ts'
import { indexLookup } from '../../src/domain/index/forecast.ts'
import { indexPeriod } from '../../src/domain/index/index-period.ts'
import { decimal } from '../../src/domain/money/exact.ts'
import { final } from '../../src/domain/money/figure.ts'
import { entriesOfKind, timeline } from '../../src/domain/timeline/timeline.ts'
import { bridge } from '../../src/domain/views/bridge.ts'
import { type Basis, budget } from '../../src/domain/views/budget.ts'
import { expiry } from '../../src/domain/views/expiry.ts'
import { settlements } from '../../src/domain/views/settlement.ts'
import { split } from '../../src/domain/views/split.ts'
import { statusesOn } from '../../src/domain/views/status.ts'
import { summary } from '../reckoning.ts'
import {
  agreement,
  anyAgreement,
  contribution,
  everyYear,
  grant,
  horizon,
  indexation,
  noticeOf,
  part,
  plan,
} from './agreements.ts'

const day = (text: string) => text as Day
const nothingKnown = () => undefined
const years = Array.from({ length: 30 }, (_, i) => 2010 + i)

test('over the term cash equals accrual to the öre, and the last balance of the bridge is 0', () => {
  fc.assert(
    fc.property(anyAgreement, any => {
      const computed = timeline(any, nothingKnown, 'last-banking-day', horizon)
      const whole = (basis: Basis) => summary(budget(computed, years, basis).map(({ amount }) => amount))
      expect(whole('cash')).toEqual(whole('accrual'))
      const rows = bridge(computed, years)
      expect(rows.at(-1)?.closing).toEqual(final(0n))
      for (const [i, { opening }] of rows.entries())
        expect(opening).toEqual(rows[i - 1]?.closing ?? final(0n))
    }),
  )
})

test('shares add up to 100.00 per cent', () => {
  const kronor = fc.bigInt({ min: 1n, max: 10n ** 12n })
  fc.assert(
    fc.property(fc.array(kronor, { minLength: 1, maxLength: 6 }), amounts => {
      const contributions = [
        ...['kommun', 'first', 'second'].map(party => contribution(party, party, final(0n))),
        ...amounts.map((ore, i) =>
          contribution(`${i}`, i % 2 === 0 ? 'first' : 'second', final(ore), final(ore / 3n)),
        ),
      ]
      const rows = split(
        timeline(agreement({ contributions, grants: [] }), nothingKnown, 'last-day', horizon),
      )
      const first = rows.filter(({ span }) => span.period?.to === '2024-12-31')
      for (const share of ['shareOfCash', 'shareOfTotal'] as const)
        expect(first.reduce((all, row) => all + (row[share]?.least ?? 0n), 0n)).toBe(10_000n)
    }),
  )
})

test('a payer puts in what it grants, and the recipients receive it', () => {
  const given = agreement({ indexation })
  const rows = split(timeline(given, everyYear(3n), 'last-banking-day', horizon))
  const second = rows.filter(
    ({ span: { period } }) => period?.from === '2025-01-01' && period.to === '2025-12-31',
  )
  expect(second.map(({ party, cash, received }) => [party.key, cash.most, received.most])).toEqual([
    ['kommun', 30_900_00n, 0n],
    ['first', undefined, 20_600_00n],
    ['second', undefined, 10_300_00n],
  ])
})

const opi = {
  id: 'OPI',
  name: 'OPI',
  kind: 'percent-change',
  values: [
    { period: indexPeriod(2025), number: decimal('3.5'), status: 'preliminary', known: day('2024-12-10') },
    { period: indexPeriod(2025), number: decimal('4.6'), status: 'final', known: day('2025-04-19') },
  ],
} as const

test('a later final value settles what was paid on the preliminary one', () => {
  const given = agreement({
    indexation,
    plans: [{ ...plan(12), offBankingDay: 'next' }],
  })
  const knownOn = (asOf: Day) => timeline(given, indexLookup([opi], asOf, []), 'last-banking-day', horizon)
  const rows = settlements(knownOn(day('2025-06-01')), day('2025-06-01'), day =>
    entriesOfKind(knownOn(day), 'payout'),
  )
  expect(
    rows.map(({ payout, paid, now, difference }) => [payout.day, paid.most, now.most, difference.most]),
  ).toEqual([
    ['2025-01-02', 20_700_00n, 20_920_00n, 220_00n],
    ['2025-01-02', 10_350_00n, 10_460_00n, 110_00n],
  ])
})

test('payments that waited for the same day are settled one by one', () => {
  const holds = [{ key: 'rapport', metOn: day('2025-04-01') }]
  const given = agreement({
    indexation: { ...indexation, parts: [part({ schedule: { first: day('2025-02-01'), years: 1 } })] },
    grants: [grant('g', final(120_000_00n))],
    plans: [{ ...plan(1), holds, from: day('2025-01-01') }],
    term: { ...agreement().term, from: day('2025-01-01'), to: day('2025-12-31') },
  })
  const knownOn = (asOf: Day) => timeline(given, indexLookup([opi], asOf, []), 'last-banking-day', horizon)
  const rows = settlements(knownOn(day('2025-06-01')), day('2025-04-01'), day =>
    entriesOfKind(knownOn(day), 'payout'),
  )
  expect(rows.map(({ payout, paid, now }) => [payout.covers.from, paid.most, now.most])).toEqual(
    ['2025-02-01', '2025-03-01', '2025-04-01'].map(from => [from, 10_350_00n, 10_460_00n]),
  )
})

const signed = { key: 's', kind: 'signed', day: day('2023-11-01') } as const

test.each([
  [30, 'error'],
  [31, 'warning'],
])('an end in %i days has the severity %s', (days, severity) => {
  const computed = timeline(agreement({ grants: [], events: [signed] }), nothingKnown, 'last-day', horizon)
  const today = day(days === 30 ? '2026-12-01' : '2026-11-30')
  expect(expiry(computed, today, 180, false)).toMatchObject([{ days, severity, due: { kind: 'end' } }])
})

test('past entries are listed only on request, entries beyond the horizon never', () => {
  const computed = timeline(
    agreement({ grants: [], notices: [noticeOf(6)], events: [signed] }),
    nothingKnown,
    'last-day',
    horizon,
  )
  const kinds = (today: string, horizon: number, withPast: boolean) =>
    expiry(computed, day(today), horizon, withPast).map(({ due }) => due.kind)
  expect(kinds('2026-06-01', 28, false)).toEqual([])
  expect(kinds('2026-06-01', 29, false)).toEqual(['notice'])
  expect(kinds('2026-07-01', 365, false)).toEqual(['end'])
  expect(kinds('2026-07-01', 365, true)).toEqual(['notice', 'end'])
})

test('the status of an agreement follows from its days and events', () => {
  const decided = { key: 'd', kind: 'decided', day: day('2023-10-01') } as const
  const noticed = { key: 'n', kind: 'notice-given', day: day('2025-06-01'), ends: day('2025-12-31') } as const
  const given = agreement({ events: [decided, signed, noticed] })
  const days = ['2023-09-30', '2023-10-01', '2023-11-01', '2024-01-01', '2025-06-01', '2026-01-01']
  expect(days.flatMap(text => statusesOn(given, day(text)))).toEqual([
    'draft',
    'decided',
    'upcoming',
    'active',
    'in-notice',
    'ended',
  ])
  const successor = agreement({ term: { ...given.term, from: day('2025-07-01') } })
  expect(statusesOn(given, day('2025-07-01'), successor)).toEqual(['replaced'])
  const late = agreement({ term: { ...given.term, from: day('2026-07-01') } })
  expect(statusesOn(given, day('2026-07-01'), late)).toEqual(['ended'])
})
