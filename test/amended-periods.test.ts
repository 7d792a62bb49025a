import { expect, test } from 'vitest'
import { rows, run } from './run.ts'
import { workspaceOfFiles } from './workspace.ts'

/** A workspace with 400 000 kr a year in quarters, raised to 480 000 kr on 15 May 2026. */
function workspace(timing: string): string {
  return workspaceOfFiles({
    t: `iop: agreement/1
id: t
version: 1
title: t
parties: { k: { name: K, sector: public }, f: { name: F, sector: civil } }
term: { from: 2026-01-01, to: 2026-12-31, source: 3 }
contributions: { k: { from: k, cash: { unknown: x }, source: 3 } }
grants: { g: { from: k, to: f, amount: 400000, source: 3 } }
payouts: { every: quarter, timing: ${timing}, source: 3 }
amendments: { t: { from: 2026-05-15, set: { grants: { g: { amount: 480000 } } }, source: T } }
`,
  })
}

const amounts = async (cwd: string) =>
  (await rows<{ planned: string; amount: number }>('iop payouts', { cwd })).map(
    ({ planned, amount }) => `${planned} ${amount}`,
  )

const flat = (text: string) => text.replace(/\s+/g, ' ')

test('a quarter in arrears that an amendment falls in follows the new terms, and the result names it', async () => {
  const cwd = workspace('in-arrears')
  expect(await amounts(cwd)).toEqual([
    '2026-03-31 100000',
    '2026-06-30 120000',
    '2026-09-30 120000',
    '2026-12-31 120000',
  ])
  expect(flat((await run('iop payouts', { cwd })).out)).toContain(
    'The amendment t applies from 2026-05-15: what falls due before that day follows the terms before it, what falls due later the new ones, also for time before it (2026-04-01 – 2026-06-30).',
  )
  expect(flat((await run('iop payouts --lang sv', { cwd })).out)).toContain(
    'Tillägget t gäller från och med 2026-05-15: det som förfaller före den dagen följer de tidigare villkoren, det som förfaller senare de nya, också för tid före den (2026-04-01 – 2026-06-30).',
  )
})

test('a quarter in advance that an amendment falls in stays as it was paid, and the result says until when', async () => {
  const cwd = workspace('in-advance')
  expect(await amounts(cwd)).toEqual([
    '2026-01-01 100000',
    '2026-04-01 100000',
    '2026-07-01 120000',
    '2026-10-01 120000',
  ])
  const { out } = await run('iop payouts', { cwd })
  expect(flat(out)).toContain(
    'what falls due later the new ones. What was paid before covers time until 2026-06-30, and is not paid anew.',
  )
})
