import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './run.ts'
import { workspaceOfFiles } from './workspace.ts'

/** The rows of the reports of an agreement in which k gives f 276 000 kr a year, and f gives 92 000 kr a year in kind, but as said. */
function workspace(parts: Readonly<Record<string, string>>): string {
  const blocks = {
    parties: '{ k: { name: K, sector: public }, f: { name: F, sector: civil } }',
    term: '{ from: 2027-01-01, to: 2027-12-31 }',
    contributions: '{ k: { from: k, cash: 276000 }, f: { from: f, inKind: 92000 } }',
    grants: '{ g: { from: k, to: f, amount: 276000 } }',
    payouts: '{ every: quarter, timing: in-advance }',
    ...parts,
  }
  const text = Object.entries(blocks).map(([name, block]) => `${name}: ${block}\n`)
  return workspaceOfFiles({ t: `iop: agreement/1\nid: t\nversion: 1\ntitle: t\nsource: 3\n${text.join('')}` })
}

interface Row {
  readonly [field: string]: unknown
  readonly span?: string
  readonly agreementYear?: number | null
  readonly party?: string
}

async function report(cwd: string, command: string): Promise<{ rows: Row[]; terms?: Row[] }> {
  const { out, err } = await run(`iop ${command} --today 2027-06-01 --format json`, { cwd })
  expect(err).toBe('')
  return JSON.parse(out)
}

/** The bounds of each year's cost, and of the whole term. */
async function costs(cwd: string, years: string, basis = 'accrual') {
  const { rows, terms = [] } = await report(cwd, `budget --years ${years} --basis ${basis}`)
  return {
    years: rows.map(({ year, amountLeast, amountMost }) => [year, amountLeast, amountMost]),
    terms: terms.map(({ amountLeast, amountMost }) => [amountLeast, amountMost]),
  }
}

/** Per party the bounds of cash, of in kind, and of the share of all contributions, in the first or the last span. */
async function division(cwd: string, span: string) {
  const { rows } = await report(cwd, 'split')
  return Object.fromEntries(
    rows
      .filter(row => row.span === span && (row.agreementYear ?? 1) === 1)
      .map(({ party, ...row }) => [
        party,
        ['cash', 'inKind', 'shareOfTotal'].map(field => [row[`${field}Least`], row[`${field}Most`]]),
      ]),
  )
}

const threeQuarters = {
  k: [
    [276_000, 276_000],
    [0, 0],
    [75, 75],
  ],
  f: [
    [0, 0],
    [92_000, 92_000],
    [25, 25],
  ],
}

test('without a first day, shares are those of a year, and years until the last day may cost as much as a year', async () => {
  const cwd = workspace({ term: '{ to: 2028-12-31 }' })
  expect(await division(cwd, 'each-agreement-year')).toEqual(threeQuarters)
  expect(await costs(cwd, '2026-2030')).toEqual({
    years: [2026, 2027, 2028].map(year => [year, 0, 276_000]),
    terms: [],
  })
})

test('a length without days gives the whole term exactly, and every year it may touch', async () => {
  const cwd = workspace({ term: '{ length: { years: 3 } }' })
  expect(await division(cwd, 'agreement-year')).toEqual(threeQuarters)
  expect(await costs(cwd, '2027-2027')).toEqual({
    years: [[2027, 0, 276_000]],
    terms: [[828_000, 828_000]],
  })
  const paid = await report(cwd, 'payouts')
  expect(paid.rows).toMatchObject(
    [1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3].map(agreementYear => ({
      agreementYear,
      planned: null,
      amount: 69_000,
    })),
  )
})

test('seventeen months within two years cost 391 000, from 115 000 to 276 000 in each', async () => {
  const cwd = workspace({ term: '{ from: 2027, to: 2028, length: { months: 17 } }' })
  expect(await costs(cwd, '2026-2029')).toEqual({
    years: [
      [2027, 115_000, 276_000],
      [2028, 115_000, 276_000],
    ],
    terms: [[391_000, 391_000]],
  })
})

test('without a last day, years cost from nothing to a year’s amount and have one rate', async () => {
  const cwd = workspace({ term: '{ from: 2026-01-01 }' })
  expect(await division(cwd, 'each-agreement-year')).toEqual(threeQuarters)
  expect((await costs(cwd, '2026-2028')).years).toEqual([2026, 2027, 2028].map(year => [year, 0, 276_000]))
})

test('an agreement that renews itself costs its amount now, and may do so later', async () => {
  const cwd = workspace({ term: '{ from: 2026-01-01, to: 2027-12-31, renewal: { months: 12 } }' })
  expect((await costs(cwd, '2027-2029')).years).toEqual([
    [2027, 276_000, 276_000],
    [2028, 0, 276_000],
    [2029, 0, 276_000],
  ])
})

test('unknown payout days leave accrual exact, and cash too where agreement years are calendar years', async () => {
  const coincide = workspace({ payouts: '{ unknown: x }' })
  for (const basis of ['accrual', 'cash'])
    expect((await costs(coincide, '2027-2027', basis)).years).toEqual([[2027, 276_000, 276_000]])
  const july = workspace({ term: '{ from: 2026-07-01, to: 2028-06-30 }', payouts: '{ unknown: x }' })
  expect((await costs(july, '2026-2028', 'cash')).years).toEqual([
    [2026, 0, 276_000],
    [2027, 0, 552_000],
    [2028, 0, 276_000],
  ])
})

test('a stated contribution stays stated, and bounds the grant that is not', async () => {
  const cwd = workspace({
    parties:
      '{ k: { name: K, sector: public }, f: { name: F, sector: civil }, g: { name: G, sector: civil } }',
    contributions: '{ k: { from: k, cash: 430000 }, f: { from: f, inKind: 92000 } }',
    grants: '{ a: { from: k, to: f, amount: 150000 }, b: { from: k, to: g, amount: { unknown: bilaga } } }',
    payouts: '{ every: year, in: july }',
  })
  const { rows } = await report(cwd, 'split')
  expect(rows.map(({ party, cashLeast, cashMost }) => [party, cashLeast, cashMost])).toContainEqual([
    'k',
    430_000,
    430_000,
  ])
  const paid = await report(cwd, 'payouts')
  expect(paid.rows.map(({ amountLeast, amountMost }) => [amountLeast, amountMost])).toEqual([
    [150_000, 150_000],
    [0, 280_000],
  ])
})

test('of a party to the contract of whom nothing is written, what it puts in is not known, nor is any share', async () => {
  const withThird = (role: string) =>
    workspace({
      parties: `{ k: { name: K, sector: public }, f: { name: F, sector: civil }, h: { name: H, sector: civil${role} } }`,
    })
  // K has put in 276 of 276 + 92 + what H gives, at most 75 %; F 92 of it, at most 25 %.
  expect(await division(withThird(''), 'agreement-year')).toEqual({
    k: [
      [276_000, 276_000],
      [0, 0],
      [0, 75],
    ],
    f: [
      [0, 0],
      [92_000, 92_000],
      [0, 25],
    ],
    h: [
      [0, null],
      [0, null],
      [0, 100],
    ],
  })
  expect(await division(withThird(', role: associated'), 'agreement-year')).toEqual(threeQuarters)
})

test('a floor above the cash stays as it is stated', async () => {
  const cwd = workspace({
    contributions: '{ k: { from: k, cash: 430000 }, f: { from: f, inKind: 92000 } }',
    grants: '{ g: { from: k, to: f, amount: { atLeast: 500000 } } }',
    payouts: '{ every: year, in: july }',
  })
  const { rows } = await report(cwd, 'payouts')
  expect(rows.map(({ amountLeast, amountMost }) => [amountLeast, amountMost])).toEqual([[500_000, null]])
  // The cash is stated twice, as 430 000 and as at least 500 000: neither is chosen.
  expect((await division(cwd, 'agreement-year')).k?.[0]).toEqual([430_000, null])
})

test('a cap on the whole of a term is not divided', async () => {
  const cap = '{ atMost: 276000 }, per: period'
  const cwd = workspace({
    term: '{ from: 2026-09-01, to: 2027-04-30 }',
    contributions: `{ k: { from: k, cash: ${cap} }, f: { from: f, inKind: 92000 } }`,
    grants: `{ g: { from: k, to: f, amount: ${cap} } }`,
  })
  // f gives 8 months of 92 000 a year; 276 000 of 337 333.33 is 81.82 %.
  expect(await division(cwd, 'agreement-year')).toEqual({
    k: [
      [0, 276_000],
      [0, 0],
      [0, 81.82],
    ],
    f: [
      [0, 0],
      [61_333.33, 61_333.33],
      [18.18, 100],
    ],
  })
  expect(await costs(cwd, '2026-2027')).toEqual({
    years: [
      [2026, 0, 276_000],
      [2027, 0, 276_000],
    ],
    terms: [[0, 276_000]],
  })
})

test('a sum for four years whose distribution is not stated keeps its total, and no year of it is known', async () => {
  const whole = '1104000, per: period'
  const cwd = workspace({
    term: '{ from: 2026-01-01, to: 2029-12-31 }',
    contributions: `{ k: { from: k, cash: ${whole} }, f: { from: f, inKind: 92000 } }`,
    grants: `{ g: { from: k, to: f, amount: ${whole} } }`,
    payouts: '{ unknown: x }',
  })
  // 1 104 000 of 1 196 000 is 92.31 %; f gives 368 000 in four years, 25 % of 1 472 000.
  const [year, term] = [await division(cwd, 'agreement-year'), await division(cwd, 'whole-term')]
  expect(year).toHaveProperty('k', [
    [0, 1_104_000],
    [0, 0],
    [0, 92.31],
  ])
  expect(term).toHaveProperty('k', [
    [1_104_000, 1_104_000],
    [0, 0],
    [75, 75],
  ])
  expect(await costs(cwd, '2026-2029')).toEqual({
    years: [2026, 2027, 2028, 2029].map(year => [year, 0, 1_104_000]),
    terms: [[1_104_000, 1_104_000]],
  })
})

test('the year that is conditional is counted apart', async () => {
  const cwd = workspace({
    term: '{ from: 2026-07-01, to: 2028-06-30, condition: { ar-2: { kind: decision, year: 2 } } }',
  })
  const { rows } = await report(cwd, 'budget --years 2026-2027 --basis accrual')
  expect(rows).toMatchObject([
    { year: 2026, amount: 138_000, conditional: 0 },
    { year: 2027, amount: 276_000, conditional: 138_000 },
  ])
})

const indexation =
  '{ index: OPI, level: 2025, firstAdjustment: 2027-01-01, every: year, appliesTo: [grants, contributions] }'
const values = `iop: index/1
id: OPI
name: Omsorgsprisindex
publisher: Exempel
kind: percent-change
values:
  - { year: 2026, percent: 2, status: final, published: 2026-03-01, source: exempel }
  - { year: 2027, percent: 3, status: final, published: 2027-03-01, source: exempel }
`

test('indexed amounts of a first day that is bounded are those of all its days', async () => {
  const cwd = workspace({ term: '{ from: 2026, length: { years: 1 } }', indexation })
  mkdirSync(join(cwd, 'agreements/indices'))
  writeFileSync(join(cwd, 'agreements/indices/opi.yaml'), values)
  const { rows } = await report(cwd, 'payouts')
  // From January all four are 69 000; from December three are in 2027, at 3 % more.
  expect(rows[0]).toMatchObject({ amountLeast: 69_000, amountMost: 69_000 })
  expect(rows.at(-1)).toMatchObject({ amountLeast: 69_000, amountMost: 71_070 })
})

test('indexed amounts of a first day that nothing bounds are at the level of the document and have no sum', async () => {
  const cwd = workspace({ term: '{ length: { years: 3 } }', indexation })
  mkdirSync(join(cwd, 'agreements/indices'))
  writeFileSync(join(cwd, 'agreements/indices/opi.yaml'), values)
  const paid = await report(cwd, 'payouts')
  expect(paid.rows).toHaveLength(12)
  for (const row of paid.rows)
    expect(row).toMatchObject({ amount: 69_000, level: 'missing', status: 'stated-level' })
  expect((await report(cwd, 'split')).rows.map(({ span }) => span)).not.toContain('whole-term')
  expect((await report(cwd, 'budget --years 2027-2027')).terms).toEqual([])
  expect((await run('iop payouts --lang en', { cwd })).out).toMatch(/^Total +unknown$/m)
})

test('payouts of each year of a term whose length is not known have no sum', async () => {
  const { out } = await run('iop payouts --lang en', { cwd: workspace({ term: '{ to: 2028-12-31 }' }) })
  expect(out).toMatch(/^Total +unknown$/m)
})
