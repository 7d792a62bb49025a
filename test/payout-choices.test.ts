import { expect, test } from 'vitest'
import { run } from './run.ts'
import { workspaceOfFiles } from './workspace.ts'

/** A workspace of one agreement: its term, what a grant says of its amount, and its payouts. */
function workspaceOf(term: string, amount: string, payouts: string): string {
  return workspaceOfFiles({
    a: `iop: agreement/1
id: a
version: 1
title: t
parties: { k: { name: K, sector: public }, f: { name: F, sector: civil } }
term: { ${term}, source: 3 }
grants: { g: { from: k, to: f, ${amount}, source: 3 } }
payouts: { ${payouts}, source: 3 }
`,
  })
}

/** The assumptions under a result, each on one line. */
async function choices(cwd: string, command: string): Promise<string[]> {
  const { out } = await run(`iop ${command}`, { cwd, columns: 1000 })
  return out.split('\n').flatMap(line => /^ {2}- (.*)$/.exec(line)?.[1] ?? [])
}

const year = 'from: 2026-02-01, to: 2027-01-31'
const amount = 'amount: 120000'
const commands = [
  'payouts',
  'budget --years 2026-2027',
  'budget --by recipient --years 2026-2026',
  'expiry --within 400d --today 2026-01-01',
]
const among = (found: readonly string[], text: string) => found.filter(line => line.includes(text))

test.each(commands)(
  '%s says once from where quarters are counted, where the file does not',
  async command => {
    const counted = (payouts: string, term = year, stated = amount) =>
      choices(workspaceOf(term, stated, `every: quarter, timing: in-advance${payouts}`), command)
    const text = 'they are counted from 2026-02-01, and are not parts of calendar years'
    expect(among(await counted(''), text)).toHaveLength(1)
    expect(among(await counted(', counted: term'), 'counted from')).toEqual([])
    expect(among(await counted(', counted: calendar-year'), 'counted from')).toEqual([])
    expect(among(await counted('', 'from: 2026-01-01, to: 2026-12-31'), 'counted from')).toEqual([])
    expect(among(await counted('', year, `${amount}, per: calendar-year`), 'counted from')).toEqual([])
  },
)

test.each(commands)('%s says once that payouts are equal, where the file does not', async command => {
  const divided = (payouts: string, stated = amount) =>
    choices(workspaceOf('from: 2026-01-01, to: 2026-12-31', stated, payouts), command)
  const text = 'divided among its payouts: equally'
  expect(among(await divided('every: quarter, timing: in-advance'), text)).toHaveLength(1)
  expect(
    among(await divided('every: quarter, timing: in-advance', `${amount}, per: period`), text),
  ).toHaveLength(1)
  expect(among(await divided('every: year, in: [april, september]'), text)).toHaveLength(1)
  expect(among(await divided('every: year, timing: in-advance'), text)).toEqual([])
  const instalments = 'instalments: { a: { share: 60, in: may }, b: { share: 40, in: june } }'
  expect(among(await divided(`every: year, ${instalments}`), text)).toEqual([])
})

test('what decides the part of a broken month stands under the result, in both languages', async () => {
  const cwd = workspaceOf(
    'from: 2026-01-15, to: 2027-01-14',
    amount,
    'every: month, timing: in-advance, counted: calendar-year',
  )
  expect(among(await choices(cwd, 'payouts'), 'cut short share the rest by days')).toHaveLength(1)
  expect(among(await choices(cwd, 'payouts --lang sv'), 'delar på resten efter dagar')).toHaveLength(1)
})

test('what a unit does is said where it decides an amount', async () => {
  const term = 'from: 2026-01-01, to: 2026-12-31'
  const thirds = 'every: tertial, timing: in-advance, rounding: ten'
  const uneven = workspaceOf(term, 'amount: 100003', thirds)
  const { out } = await run('iop payouts --format csv', { cwd: uneven })
  // 33 334.33 each: ten thousand tens, of which the first payout has one more, and 3 kr with the last.
  const [header = [], ...rows] = out
    .trim()
    .split('\n')
    .map(line => line.split(','))
  const column = (name: string) => rows.map(row => row[header.indexOf(name)])
  for (const name of ['amount', 'amountLeast', 'amountMost'])
    expect(column(name)).toEqual(['33340', '33330', '33333'])
  expect(among(await choices(uneven, 'payouts'), 'whole tens of kronor')).toHaveLength(1)
  expect(among(await choices(uneven, 'payouts --lang sv'), 'hela tiotal kronor')).toHaveLength(1)
  const even = workspaceOf(term, 'amount: 90000', thirds)
  expect(among(await choices(even, 'payouts'), 'whole tens of kronor')).toEqual([])
})
