import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './run.ts'

/** An agreement with a yearly amount, paid quarterly in advance. */
const file = (id: string, term: string, yearly: number, rest = '') => `iop: agreement/1
id: ${id}
version: 1
title: t
parties: { k: { name: K, sector: public }, f: { name: F, sector: civil } }
term: { ${term}, source: 3 }
contributions: { k: { from: k, cash: ${yearly}, source: 3 } }
grants: { g: { from: k, to: f, amount: ${yearly}, source: 3 } }
payouts: { every: quarter, timing: in-advance, source: 3 }
${rest}
`

/** A workspace with an agreement and its successor, of 120 000 kr a year from a day on. */
function workspace(term: string, successorFrom: string, rest = ''): string {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-succession-'))
  mkdirSync(join(cwd, 'agreements'))
  const save = (id: string, text: string) => writeFileSync(join(cwd, 'agreements', `${id}.yaml`), text)
  save('old', file('old', term, 100000, rest))
  save('new', file('new', `from: ${successorFrom}, length: { years: 1 }`, 120000, 'succeeds: old'))
  return cwd
}

/** The budget of an agreement by year, and the codes of the assumptions about its term. */
async function budget(cwd: string, years: string, of: string, basis = 'cash') {
  const { out } = await run(`iop budget --years ${years} --basis ${basis} --format json`, { cwd })
  const { rows, assumptions } = JSON.parse(out) as Record<'rows' | 'assumptions', Row[]>
  const own = ({ agreement }: Row) => agreement === of
  return {
    amounts: Object.fromEntries(rows.filter(own).map(({ year, amount }) => [year, amount])),
    codes: assumptions.filter(own).flatMap(({ code }) => (ofTerm.includes(code) ? code : [])),
  }
}

interface Row {
  readonly agreement: string
  readonly year: number
  readonly amount: number
  readonly code: string
}

const ofTerm = ['succeeded', 'succession-overlap', 'renewed', 'no-last-day', 'ends-early']

const findings = async (cwd: string) => {
  const { out, exitCode } = await run('iop validate --format json', { cwd })
  const codes = JSON.parse(out).rows.map(({ code }: { code: string }) => code)
  return { codes: codes.filter((code: string) => code.startsWith('succession')), exitCode }
}

test('an agreement that renews itself is budgeted until the day before its successor', async () => {
  const cwd = workspace('from: 2024-01-01, to: 2024-12-31, renewal: { months: 12 }', '2026-07-01')
  expect(await findings(cwd)).toEqual({ codes: [], exitCode: 0 })
  for (const basis of ['cash', 'accrual'])
    expect(await budget(cwd, '2025-2027', 'old', basis)).toEqual({
      amounts: { 2025: 100_000, 2026: 50_000 },
      codes: ['renewed', 'succeeded'],
    })
  expect((await budget(cwd, '2025-2027', 'new')).amounts).toEqual({ 2026: 60_000, 2027: 60_000 })
})

test('an agreement until further notice is budgeted until the day before its successor', async () => {
  const cwd = workspace('from: 2024-01-01, to: open', '2026-04-01')
  expect(await findings(cwd)).toEqual({ codes: [], exitCode: 0 })
  expect(await budget(cwd, '2025-2027', 'old')).toEqual({
    amounts: { 2025: 100_000, 2026: 25_000 },
    codes: ['succeeded'],
  })
})

test('an agreement with an unknown last day costs at most what it does until its successor begins', async () => {
  const cwd = workspace('from: 2024-01-01', '2026-04-01')
  expect(await findings(cwd)).toEqual({ codes: [], exitCode: 0 })
  const { out } = await run('iop budget --years 2025-2027 --format json', { cwd })
  const old = JSON.parse(out).rows.filter(({ agreement }: { agreement: string }) => agreement === 'old')
  expect(old).toMatchObject([
    { year: 2025, amount: null, amountLeast: 0, amountMost: 100_000 },
    { year: 2026, amount: null, amountLeast: 0, amountMost: 25_000 },
  ])
})

test('a successor that begins later than the renewals that a year needs says nothing of that year', async () => {
  const cwd = workspace('from: 2024-01-01, to: 2024-12-31, renewal: { months: 12 }', '2029-01-01')
  expect((await budget(cwd, '2025-2025', 'old')).codes).toEqual(['renewed'])
  const { out } = await run('iop list --today 2025-03-01 --format json', { cwd })
  expect(JSON.parse(out).rows).toMatchObject([{}, { agreement: 'old', to: '2025-12-31', renews: true }])
})

test('a stated last day after the successor’s first is an error in validate, and a note where amounts are shown', async () => {
  const cwd = workspace('from: 2024-01-01, to: 2026-12-31', '2026-04-01')
  expect(await findings(cwd)).toEqual({ codes: ['succession-overlap'], exitCode: 1 })
  expect(await budget(cwd, '2025-2026', 'old')).toEqual({
    amounts: { 2025: 100_000, 2026: 25_000 },
    codes: ['succession-overlap'],
  })
  const { out } = await run('iop budget --years 2027-2027', { cwd })
  expect(out).toContain('The agreement is said to last until 2026-12-31')
})

test('the predecessor is seen with its amendments and the options that were used', async () => {
  const term = 'from: 2024-01-01, to: 2025-12-31, options: { a: { months: 12 } }'
  const used = 'events: { a: { kind: option-used, option: a, day: 2025-06-01, source: 3 } }'
  expect((await findings(workspace(term, '2027-01-01', used))).codes).toEqual([])
  const amended =
    'amendments: { a: { title: T, from: 2025-06-01, set: { term: { to: 2026-12-31 } }, source: 3 } }'
  const cwd = workspace('from: 2024-01-01, to: 2025-12-31', '2027-01-01', amended)
  expect((await findings(cwd)).codes).toEqual([])
  expect((await findings(workspace('from: 2024-01-01, to: 2025-12-31', '2027-01-01'))).codes).toEqual([
    'succession-gap',
  ])
})

test('the day of a decision or a signature bounds nothing', async () => {
  const decided =
    'events: { d: { kind: decided, day: 2026-06-01, source: 3 }, s: { kind: signed, day: 2026-06-15, source: 3 } }'
  const cwd = workspace('from: 2024-01-01, to: 2026-12-31', '2027-01-01', decided)
  expect((await budget(cwd, '2024-2026', 'old')).amounts).toEqual({
    2024: 100_000,
    2025: 100_000,
    2026: 100_000,
  })
})
