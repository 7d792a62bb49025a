import { expect, test } from 'vitest'
import { workspaceWith } from '../guide.ts'
import { rows } from '../run.ts'

interface Settled {
  readonly grant: string
  readonly difference: number | null
  readonly differenceLeast: number | null
  readonly differenceMost: number | null
}

test('settling leaves out an amount that is unknown at both levels, and counts a cap as the same part of both', async () => {
  const text = `iop: agreement/1
id: a
version: 1
title: t
parties: { k: { name: K, sector: public }, f: { name: F, sector: civil } }
term: { from: 2022-01-01, to: 2023-12-31, source: 3 }
grants:
  okand: { from: k, to: f, amount: { unknown: x }, source: 3 }
  tak: { from: k, to: f, amount: { atMost: 1000000 }, source: 3 }
  fast: { from: k, to: f, amount: 1000000, source: 3 }
payouts: { every: year, timing: in-advance, source: 3 }
indexation: { index: OPI, level: 2022, every: year, firstAdjustment: 2023-01-01, appliesTo: [grants], source: 3 }
`
  const cwd = workspaceWith('a.yaml', text)
  // OPI for 2023 was 3.5 % when the payout was made, and is 4.6 %: 1 046 000 less 1 035 000.
  const settled = await rows<Settled>('iop index a --settle', { cwd })
  expect(
    settled.map(({ grant, difference, differenceLeast, differenceMost }) => [
      grant,
      difference,
      differenceLeast,
      differenceMost,
    ]),
  ).toEqual([
    ['tak', null, 0, 11_000],
    ['fast', 11_000, 11_000, 11_000],
  ])
})
