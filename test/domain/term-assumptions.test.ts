import { expect, test } from 'vitest'
import type { Agreement } from '../../src/domain/agreement/agreement.ts'
import { lifeOf } from '../../src/domain/agreement/term/end-day.ts'
import type { Term } from '../../src/domain/agreement/term/term.ts'
import { termAssumptions } from '../../src/domain/assumptions/term-assumptions.ts'
import { payoutAssumptions } from '../../src/domain/assumptions/view-assumptions.ts'
import type { Day } from '../../src/domain/calendar/day.ts'
import { entriesOfKind, timeline } from '../../src/domain/timeline/timeline.ts'
import { agreement, horizon } from './agreements.ts'

const day = (text: string) => text as Day

const within = (own: Partial<Term>, events: Agreement['events'] = []) =>
  agreement({ term: { ...agreement().term, ...own }, events })

const codes = (given: Agreement, until?: string) =>
  termAssumptions(given, lifeOf(given, horizon), until === undefined ? undefined : day(until)).map(
    ({ code }) => code,
  )

test('a day that is known only in part is an assumption, with the assumed day', () => {
  const given = within({ partly: { from: '2024', to: undefined } })
  expect(termAssumptions(given, lifeOf(given, horizon))).toEqual([
    { code: 'first-day-taken', agreement: 'test', args: { known: '2024', day: '2024-01-01' } },
  ])
})

test('without a first day nothing is paid, and the known terms are an assumption', () => {
  const computed = timeline(within({ from: undefined, length: 36 }), () => undefined, 'last-day', horizon)
  expect(payoutAssumptions(computed, entriesOfKind(computed, 'payout'), 'last-day')).toEqual([
    {
      code: 'undated',
      agreement: 'test',
      args: { months: 36, to: '2026-12-31', yearly: 30_000_00n, certainty: 'exact' },
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
