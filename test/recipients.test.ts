import { expect, test } from 'vitest'
import { rows, run } from './run.ts'
import { workspaceOfFiles } from './workspace.ts'

const file = (id: string, to: string, more = '') => `iop: agreement/1
id: ${id}
version: 1
title: t
parties:
  k: { name: K, sector: public }
  b: { name: B, sector: civil }
  a: { name: A, sector: civil }
term: { from: 2026-01-01, to: 2027-12-31, source: 3 }
grants: { g: { from: k, to: ${to}, ${more}amount: 100001, source: 3 } }
payouts: { every: month, timing: in-advance, source: 3 }
`

interface Amount {
  readonly to: string
  readonly year: number
  readonly planned: string
  readonly amount: number | null
  readonly party: string
  readonly period: { readonly from: string; readonly to: string }
  readonly received: number | null
}

const years = '--years 2026-2027'
const ore = (amounts: readonly Pick<Amount, 'amount'>[]) =>
  amounts.reduce((sum, { amount }) => sum + Math.round((amount ?? Number.NaN) * 100), 0)

test('recipients that share equally have their parts to the öre in payouts, budget and split, as many as the payer pays', async () => {
  const cwd = workspaceOfFiles({ x: file('x', '[b, a]', 'divided: equally, ') })
  const paid = await rows<Amount>('iop payouts', { cwd })
  const budget = await rows<Amount>(`iop budget --by recipient ${years}`, { cwd })
  const split = await rows<Amount>('iop split', { cwd })
  // 100 001 kr a year are 50 000.50 each, whatever the twelfths of 8 333.42 and 8 333.41 are halved to.
  for (const to of ['a', 'b'])
    for (const year of [2026, 2027]) {
      const own = paid.filter(row => row.to === to && row.planned.startsWith(`${year}`))
      expect(own).toHaveLength(12)
      expect(ore(own)).toBe(50_000_50)
      expect(budget.filter(row => row.to === to && row.year === year).map(({ amount }) => amount)).toEqual([
        50_000.5,
      ])
    }
  const received = split.map(({ period, party, received }) => [period.from, period.to, party, received])
  expect(received).toContainEqual(['2026-01-01', '2026-12-31', 'a', 50_000.5])
  expect(received).toContainEqual(['2026-01-01', '2027-12-31', 'b', 100_001])
})

test('without a stated division each part is unknown, and the whole known', async () => {
  const cwd = workspaceOfFiles({ x: file('x', '[b, a]') })
  expect(await rows<Amount>(`iop budget --by recipient --years 2026-2026`, { cwd })).toMatchObject([
    { to: 'a, b', amount: 100_001 },
  ])
  const split = await rows<Amount>('iop split', { cwd })
  expect(split.filter(({ party }) => party === 'a').map(({ received }) => received)).toEqual([
    null,
    null,
    null,
  ])
})

test('two agreements with the recipients in either order are one row of a budget', async () => {
  const cwd = workspaceOfFiles({ x: file('x', '[b, a]'), y: file('y', '[a, b]') })
  expect(await rows<Amount>(`iop budget --by recipient --years 2026-2026`, { cwd })).toMatchObject([
    { to: 'a, b', amount: 200_002 },
  ])
  const { out } = await run('iop diff agreements/x.yaml agreements/y.yaml', { cwd })
  // The ids differ.
  expect(out).toBe('x → y\n\n0 other changes, 1 editorial (shown with --editorial)\n')
})

test('a division that comes is a difference for each recipient, and none for the payer', async () => {
  const cwd = workspaceOfFiles({ x: file('x', 'a'), y: file('y', '[b, a]', 'divided: equally, ') })
  const { out } = await run('iop diff agreements/x.yaml agreements/y.yaml', { cwd, columns: 200 })
  expect(out).toMatch(/A receives -50 000\.50 kr per year/)
  expect(out).toMatch(/B receives \+50 000\.50 kr per year/)
  expect(out).not.toMatch(/K pays/)
})
