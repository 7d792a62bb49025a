import { rmSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { rows, run } from '../run.ts'
import { workspaceOfFiles } from '../workspace.ts'

/** A workspace of an agreement with these blocks. */
function workspace(blocks: string, amount = '276000'): string {
  const file = `iop: agreement/1
id: fil
version: 1
title: t
source: 3
parties: { k: { name: K, sector: public }, f: { name: F, sector: civil } }
term: { from: 2026-07-01, to: 2028-06-30 }
grants: { g: { from: k, to: f, amount: ${amount} } }
${blocks}
`
  const cwd = workspaceOfFiles({ fil: file })
  onTestFinished(() => rmSync(cwd, { recursive: true }))
  return cwd
}

const notStated = () => workspace('')
const unknown = () => workspace('payouts: { unknown: x }')

test.each([
  'payouts',
  'split',
  'budget --years 2026-2028',
  'budget --basis accrual --years 2026-2028',
  'list',
])('without a payouts block %s says what it says of unknown payouts', async command => {
  const stated = await rows(`iop ${command}`, { cwd: unknown() })
  expect(stated).not.toEqual([])
  expect(await rows(`iop ${command}`, { cwd: notStated() })).toEqual(stated)
})

test('results say that the file states no payouts, and a note that it is taken to be unknown', async () => {
  const sv = await run('iop payouts --lang sv', { cwd: notStated(), columns: 200 })
  expect(sv.out).toContain('inte känt när bidragen betalas ut (filen anger inga utbetalningar)')
  const en = await run('iop payouts --lang en', { cwd: notStated(), columns: 200 })
  expect(en.out).toContain('not known when grants are paid (the file states no payouts)')
  const { out, exitCode } = await run('iop validate --format concise', { cwd: notStated() })
  expect(out).toMatch(/: note: .* \[payouts-missing\]/)
  expect(exitCode).toBe(0)
})

test('there is no note where every grant has payouts of its own', async () => {
  const cwd = workspace('', '276000, payouts: { every: year, in: august }')
  const { out } = await run('iop validate --format concise', { cwd })
  expect(out).not.toContain('[payouts-missing]')
})

test('a plan that an amendment brings begins where the unknown one ends', async () => {
  const plan = 'payouts: { every: quarter, timing: in-advance }'
  const cwd = workspace(`amendments: { t: { from: 2027-07-01, set: { ${plan} } } }`)
  const payouts = await rows<{ planned: string | null; amount: number }>('iop payouts', { cwd })
  expect(payouts.map(({ planned, amount }) => [planned, amount])).toEqual([
    [null, 276_000],
    ['2027-07-01', 69_000],
    ['2027-10-01', 69_000],
    ['2028-01-01', 69_000],
    ['2028-04-01', 69_000],
  ])
})
