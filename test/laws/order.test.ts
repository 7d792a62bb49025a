import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entriesOfKind } from '../../src/domain/timeline/timeline.ts'
import { budget } from '../../src/domain/views/budget.ts'
import { split } from '../../src/domain/views/split.ts'
import { agreementFrom, timelineFor } from './model.ts'
import { anyFile, type WrittenFile } from './written.ts'

/** The same file with the keys of every block in another order. */
function shuffled<T>(value: T, seed: number): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, shuffled(inner, seed)] as const)
  const order = (key: string) => createHash('sha1').update(`${seed} ${key}`).digest('hex')
  return Object.fromEntries(entries.toSorted(([a], [b]) => (order(a) < order(b) ? -1 : 1))) as T
}

const years = Array.from({ length: 20 }, (_, i) => 2010 + i)

/** All that follows from a file in kronor and days, in no order. */
function results(file: WrittenFile): string[] {
  const timeline = timelineFor(agreementFrom(file))
  const payouts = entriesOfKind(timeline, 'payout').map(({ grant, day, due, covers, amount }) => [
    grant.key,
    day,
    due,
    covers,
    amount,
  ])
  const levels = entriesOfKind(timeline, 'adjustment').map(({ grant, day, step }) => [
    grant.key,
    day,
    step.after,
  ])
  const budgets = (['cash', 'accrual'] as const).flatMap(basis =>
    budget(timeline, years, basis).map(({ year, grant, amount }) => [basis, year, grant.key, amount]),
  )
  const shares = split(timeline).map(({ span, party, cash, inKind, received }) => [
    span,
    party.key,
    cash,
    inKind,
    received,
  ])
  return [...payouts, ...levels, ...budgets, ...shares]
    .map(row =>
      JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    )
    .toSorted()
}

test('the order in which things stand in a file changes no krona and no day', () => {
  fc.assert(
    fc.property(anyFile, fc.nat(), (file, seed) => {
      expect(results(shuffled(file, seed))).toEqual(results(file))
    }),
  )
})

/** Amounts of the parts of a payer's cash that are divided by weight, by key. */
function shared(
  cash: number,
  weights: readonly (readonly [key: string, weight: number])[],
): Map<string, bigint> {
  const grants = weights.map(([key, share]) => [
    key,
    { from: 'kommun', to: 'klubb', amount: { share }, source: '1' },
  ])
  const agreement = agreementFrom({
    iop: 'agreement/1',
    id: 'lag',
    version: 1,
    title: 'Lag',
    parties: { kommun: { name: 'Kommunen', sector: 'public' }, klubb: { name: 'Klubben', sector: 'civil' } },
    term: { from: '2026-01-01', to: '2026-12-31', source: '1' },
    contributions: { kommun: { from: 'kommun', cash, source: '1' } },
    grants: Object.fromEntries(grants),
    payouts: { every: 'year', timing: 'in-advance', source: '1' },
  })
  return new Map(agreement.grants.map(({ key, amount }) => [key, amount.each.most ?? 0n]))
}

test('of an amount divided by weight, the order of the file decides at most one öre', () => {
  const weights = fc.uniqueArray(
    fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 1, max: 9 })),
    {
      minLength: 1,
      selector: ([key]) => key,
    },
  )
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 9 }), weights, (ore, weights) => {
      const [one, other] = [shared(ore / 100, weights), shared(ore / 100, weights.toReversed())]
      expect([...one.values()].reduce((total, amount) => total + amount, 0n)).toBe(BigInt(ore))
      for (const [key, amount] of one) {
        const off = amount - (other.get(key) ?? 0n)
        expect(off * off <= 1n).toBe(true)
      }
    }),
  )
})
