import { expect, test } from 'vitest'
import { run } from './run.ts'
import { workspaceOfFiles } from './workspace.ts'

/** An agreement of 2026 whose recipient of 276 000 kr is not known, beside other blocks. */
function workspace(to: string, rest: string, payouts = 'payouts: { every: year, in: january }'): string {
  const text = `iop: agreement/1
id: t
version: 1
title: t
source: 3
parties: { k: { name: K, sector: public }, f: { name: F, sector: civil } }
term: { from: 2026-01-01, to: 2026-12-31 }
${payouts}
${rest.replace('GRANT', `g: { from: k, to: ${to}, amount: 276000 }`)}
`
  return workspaceOfFiles({ t: text })
}

type Row = Readonly<Record<string, unknown>>

async function rowsOf(command: string, cwd: string): Promise<Row[]> {
  const { out, err } = await run(`iop ${command} --format json`, { cwd })
  expect(err).toBe('')
  return (JSON.parse(out) as { rows: Row[] }).rows
}

const receivedBy = (rows: readonly Row[]) =>
  Object.fromEntries(
    rows.map(({ party, receivedLeast, receivedMost }) => [party, [receivedLeast, receivedMost]]),
  )

const inKind = 'contributions: { f: { from: f, inKind: 92000 } }'

test('each possible recipient has from what is its own to that and the whole', async () => {
  const rest = `${inKind}\ngrants: { GRANT, h: { from: k, to: f, amount: 1000 } }`
  const rows = await rowsOf('split', workspace('{ unknown: utses senare }', rest))
  expect(receivedBy(rows)).toEqual({
    k: [0, 0],
    f: [1000, 277000],
    '?': [276000, 276000],
  })
})

test('a recipient that shares with an unknown one has any part, and the total is the whole', async () => {
  const cwd = workspace('[f, { unknown: fler }]', `${inKind}\ngrants: { GRANT }`)
  expect(receivedBy(await rowsOf('split', cwd))).toEqual({
    k: [0, 0],
    f: [0, 276000],
    '?': [0, 276000],
  })
  const { out } = await run('iop split --lang sv', { cwd })
  expect(out).toMatch(/^okänd mottagare +0 +0 +högst 276 000/m)
  expect(out).toMatch(/^Summa +276 000 +92 000 +276 000/m)
})

test('the shares of what the parties put in do not depend on who receives it', async () => {
  const rows = await rowsOf('split', workspace('{ unknown: x }', `${inKind}\ngrants: { GRANT }`))
  expect(rows.map(({ party, shareOfTotal }) => [party, shareOfTotal])).toEqual([
    ['k', 75],
    ['f', 25],
    ['?', 0],
  ])
})

test('what is left of the costs of a possible recipient is bounded', async () => {
  const rest = `costs: { f: { items: { lon: { amount: 300000 } } } }
contributions: { f: { from: f, restOfCosts: true } }
grants: { GRANT }`
  const rows = await rowsOf('split', workspace('{ unknown: x }', rest))
  const [own] = rows.filter(({ party }) => party === 'f')
  expect(own).toMatchObject({ cash: null, cashLeast: 24000, cashMost: 300000 })
})

test('payouts whose days cannot be told name the unknown recipient', async () => {
  const cwd = workspace('{ unknown: x }', 'grants: { GRANT }', '')
  const { out } = await run('iop expiry --lang sv --today 2026-02-01 --within 12m', { cwd })
  expect(out.replace(/\s+/g, ' ')).toMatch(/utbetalning till okänd mottagare/)
})
