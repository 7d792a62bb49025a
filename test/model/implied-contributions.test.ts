import { rmSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { rows, run } from '../run.ts'
import { workspaceOfFiles } from '../workspace.ts'

function workspace(blocks: string): string {
  const file = `iop: agreement/1
id: fil
version: 1
title: t
source: 3
parties: { k: { name: K, sector: public }, f: { name: F, sector: civil } }
term: { from: 2026-07-01, to: 2028-06-30 }
payouts: { every: year, timing: in-advance }
${blocks}
`
  const cwd = workspaceOfFiles({ fil: file })
  onTestFinished(() => rmSync(cwd, { recursive: true }))
  return cwd
}

interface SplitRow {
  readonly period: { readonly from: string; readonly to: string }
  readonly party: string
  readonly cash: number | null
  readonly inKind: number | null
  readonly shareOfTotal: number | null
}

const splitOf = (blocks: string) => rows<SplitRow>('iop split', { cwd: workspace(blocks) })

const cashOf = (split: readonly SplitRow[], of: string) =>
  split.filter(({ party }) => party === of).map(({ cash }) => cash)

const tid = 'contributions: { tid: { from: f, inKind: 92000 } }'

test.each([
  ['grants: { g: { from: k, to: f, amount: 276000 } }', [276_000, 276_000, 552_000]],
  [
    'grants: { g: { from: k, to: f, amount: 200000 }, h: { from: k, to: f, amount: { byYear: { 1: 1000, 2: 3000 } } } }',
    [201_000, 203_000, 404_000],
  ],
  [
    'grants: { g: { from: k, to: f, amount: { rate: 14, quantity: 8400, of: invånare } } }',
    [117_600, 117_600, 235_200],
  ],
  ['grants: { g: { from: k, to: f, amount: 100000, per: period } }', [50_000, 50_000, 100_000]],
])('what a party grants is its cash, year by year: %s', async (grants, cash) => {
  const split = await splitOf(`${grants}\n${tid}`)
  expect(cashOf(split, 'k')).toEqual(cash)
  expect(cashOf(split, 'f')).toEqual([0, 0, 0])
})

test('shares are of what is granted and what is stated', async () => {
  const split = await splitOf(`grants: { g: { from: k, to: f, amount: 276000 } }\n${tid}`)
  expect(split.map(({ party, shareOfTotal }) => [party, shareOfTotal])).toEqual(
    [0, 1, 2].flatMap(() => [
      ['k', 75],
      ['f', 25],
    ]),
  )
})

test('it is the same as to state the cash', async () => {
  const grants =
    'grants: { g: { from: k, to: f, amount: 276000, per: calendar-year }, h: { from: k, to: f, amount: 7000 } }'
  const stated = `contributions:
  tid: { from: f, inKind: 92000 }
  k: { from: k, cash: 276000, per: calendar-year }
  k2: { from: k, cash: 7000 }`
  expect(await splitOf(`${grants}\n${tid}`)).toEqual(await splitOf(`${grants}\n${stated}`))
})

test('a per cent of all contributions counts what is granted: 30 % beside 700 000 is 300 000', async () => {
  const split = await splitOf(`grants: { g: { from: k, to: f, amount: 700000 } }
contributions: { f: { from: f, cash: { percent: 30, of: contributions } } }`)
  expect(cashOf(split, 'f')).toEqual([300_000, 300_000, 600_000])
})

test('cash that is stated is all of it, also where it is more than what is granted', async () => {
  const split = await splitOf(`grants: { g: { from: k, to: f, amount: 276000 } }
contributions: { k: { from: k, cash: 300000 } }`)
  expect(cashOf(split, 'k')).toEqual([300_000, 300_000, 600_000])
})

test('what a party gives in kind does not say that it pays nothing', async () => {
  const split = await splitOf(`grants: { g: { from: k, to: f, amount: 276000 } }
contributions: { k: { from: k, inKind: 24000, what: Samordnare } }`)
  expect(split.filter(({ party }) => party === 'k').map(({ cash, inKind }) => [cash, inKind])).toEqual([
    [276_000, 24_000],
    [276_000, 24_000],
    [552_000, 48_000],
  ])
})

test('the stated total of contributions counts what is granted', async () => {
  const blocks = (total: number) => `grants: { g: { from: k, to: f, amount: 276000 } }
${tid}
statedTotals: { contributions: ${total} }`
  const right = await run('iop validate --format concise', { cwd: workspace(blocks(368_000)) })
  expect(right.out).not.toContain('[stated-total]')
  const wrong = await run('iop validate --format concise', { cwd: workspace(blocks(92_000)) })
  expect(wrong.out).toContain('[stated-total]')
})

test('an amendment of a grant amends the cash from its day', async () => {
  const split = await splitOf(`grants: { g: { from: k, to: f, amount: 276000 } }
amendments: { t: { from: 2027-07-01, set: { grants: { g: { amount: 300000 } } } } }`)
  expect(cashOf(split, 'k')).toEqual([276_000, 300_000, 576_000])
})

test('only the other side is missing where a public party grants and contributions name nobody else', async () => {
  const { out } = await run('iop validate --format concise', {
    cwd: workspace(`grants: { g: { from: k, to: f, amount: 276000 } }\n${tid}`),
  })
  expect(out).not.toContain('[one-sided-financing]')
})
