import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entriesOf } from '../../src/domain/timeline/timeline.ts'
import { budget } from '../../src/domain/views/budget.ts'
import { split } from '../../src/domain/views/split.ts'
import { meant, worked } from './model.ts'
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
  const timeline = worked(meant(file))
  const payouts = entriesOf(timeline, 'payout').map(({ grant, day, due, covers, amount }) => [
    grant.key,
    day,
    due,
    covers,
    amount,
  ])
  const levels = entriesOf(timeline, 'adjustment').map(({ grant, day, step }) => [grant.key, day, step.after])
  const budgets = (['cash', 'accrual'] as const).flatMap(basis =>
    budget(timeline, years, basis).map(({ year, grant, amount }) => [basis, year, grant.key, amount]),
  )
  const shares = split(timeline).map(({ period, party, cash, inKind, received }) => [
    period,
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
