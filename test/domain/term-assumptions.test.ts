import { expect, test } from 'vitest'
import type { Agreement } from '../../src/domain/agreement/agreement.ts'
import { lifeOf } from '../../src/domain/agreement/term/life.ts'
import type { Term } from '../../src/domain/agreement/term/term.ts'
import { termAssumptions } from '../../src/domain/assumptions/term-assumptions.ts'
import type { Day } from '../../src/domain/calendar/day.ts'
import { agreement, horizon } from './agreements.ts'

const day = (text: string) => text as Day

const within = (own: Partial<Term>, events: Agreement['events'] = []) =>
  agreement({ term: { ...agreement().term, ...own }, events })

const codes = (given: Agreement, until?: string) =>
  termAssumptions(given, lifeOf(given, horizon), until === undefined ? undefined : day(until)).map(
    ({ code }) => code,
  )

test('a day that is known only in part is an assumption, with its bounds', () => {
  const from = { earliest: day('2024-01-01'), latest: day('2024-12-31') }
  const given = within({ from: undefined, bounds: { ...agreement().term.bounds, from } })
  expect(termAssumptions(given, lifeOf(given, horizon))).toEqual([
    {
      code: 'day-bounded',
      agreement: 'test',
      args: { end: 'from', bounds: from, season: undefined, isByMonth: true },
    },
  ])
})

test('a day that follows from the other and the length is an assumption', () => {
  const stated = { ...agreement().term.bounds, from: {} }
  expect(termAssumptions(within({ stated, length: 36 }), undefined)).toEqual([
    {
      code: 'day-follows',
      agreement: 'test',
      args: { end: 'from', day: '2024-01-01', months: 36, other: '2026-12-31' },
    },
  ])
})

test('only payouts after the agreed term depend on its renewal', () => {
  const renewing = within({ renewal: { months: 12 } })
  expect(codes(renewing, '2026-12-31')).toEqual([])
  expect(codes(renewing, '2027-01-01')).toEqual(['renewed'])
  const ended = [{ key: 'end', kind: 'end-decided', ends: day('2027-12-31') } as const]
  expect(codes(within({ renewal: { months: 12 } }, ended), '2027-01-01')).toEqual([])
})

test('the horizon of an agreement without a last day is an assumption, unless an event ends the agreement', () => {
  expect(codes(within({ to: undefined, isOpen: true }))).toEqual(['no-last-day'])
  const ended = [{ key: 'end', kind: 'end-decided', ends: day('2027-12-31') } as const]
  expect(codes(within({ to: undefined, isOpen: true }, ended))).toEqual([])
})

test('a party that leaves is an assumption, and the agreement continues', () => {
  const leaving = { parties: ['first'], day: day('2025-06-30') }
  const given = within({}, [{ key: 'n', kind: 'notice-given', leaving }])
  expect(codes(given)).toEqual(['party-leaves'])
  expect(lifeOf(given, horizon)?.to).toBe('2026-12-31')
})
