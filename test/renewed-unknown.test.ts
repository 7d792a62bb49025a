import { expect, test } from 'vitest'
import { run } from './run.ts'
import { workspaceOfFiles } from './workspace.ts'

type Row = Readonly<Record<string, unknown>>

/** A term of 2026 and 2027 that is renewed for a time that the document does not state. */
function workspace(times = ''): string {
  const text = `iop: agreement/1
id: t
version: 1
title: t
source: 3
parties: { k: { name: K, sector: public }, f: { name: F, sector: civil } }
term: { from: 2026-01-01, to: 2027-12-31, renewal: { months: { unknown: bilaga 2 }${times} } }
grants: { g: { from: k, to: f, amount: 276000 } }
payouts: { every: year, in: january }
notice: { n: { months: { unknown: bilaga 1 }, by: [k] } }
duties: { d: { kind: report, what: Rapport, schedule: { unknown: regelbundet } } }
events: { s: { kind: signed, day: 2025-12-01 } }
`
  return workspaceOfFiles({ t: text })
}

async function rowsOf(command: string, cwd: string): Promise<Row[]> {
  const { out } = await run(`iop ${command} --format json`, { cwd })
  return (JSON.parse(out) as { rows: Row[] }).rows
}

test.each(['', ', times: 2'])('a renewal of unknown length costs anything after the term%s', async times => {
  const cwd = workspace(times)
  for (const basis of ['cash', 'accrual']) {
    const rows = await rowsOf(`budget --years 2027-2030 --basis ${basis} --today 2026-11-28`, cwd)
    expect(rows.map(({ year, amountLeast, amountMost }) => [year, amountLeast, amountMost])).toEqual([
      [2027, 276000, 276000],
      [2028, 0, 276000],
      [2029, 0, 276000],
      [2030, 0, 276000],
    ])
  }
})

test.each(['', ', times: 2'])(
  'the term ends with a renewal, and no later renewal has a day%s',
  async times => {
    const rows = await rowsOf('expiry --within 60m --today 2026-11-28', workspace(times))
    const dated = rows.filter(({ kind }) => kind === 'end' || kind === 'renewal')
    expect(dated.map(({ kind, date }) => [kind, date])).toEqual([['renewal', '2027-12-31']])
  },
)

test.each([
  ['', ['active']],
  [', times: 2', ['active', 'ended']],
])('after the term it goes on, unless the renewals are counted%s', async (times, statuses) => {
  const [row] = await rowsOf('list --today 2029-06-01', workspace(times))
  expect(row?.statuses).toEqual(statuses)
})

test('what has a row of its own in expiry is not said again below it', async () => {
  const { out } = await run('iop expiry --format json --within 60m --today 2026-11-28', { cwd: workspace() })
  const { rows, assumptions } = JSON.parse(out) as Record<'rows' | 'assumptions', Row[]>
  expect(rows.flatMap(({ key, reason }) => (reason ? [[key, reason]] : []))).toEqual([
    ['n', 'notice-unknown'],
    ['d', 'schedule-unknown'],
  ])
  expect(assumptions.map(({ code }) => code)).toEqual(['planned-day'])
})
