import { expect, test } from 'vitest'
import { rows, run } from './run.ts'
import { workspaceOfFiles } from './workspace.ts'

/** A workspace of one agreement, from the base of the blocks that say nothing of money. */
function workspaceOf(blocks: string): string {
  return workspaceOfFiles({
    a: `iop: agreement/1
id: a
version: 1
title: t
registration: KS 1
parties: { k: { name: K, sector: public }, f: { name: F, sector: civil } }
${blocks}
`,
  })
}

const from2027 = 'term: { from: 2027-07-01, to: 2029-06-30, source: 3 }'
const quarterly = 'payouts: { every: quarter, timing: in-advance, source: 3 }'
const grant = (amount: string) => `grants: { g: { from: k, to: f, ${amount}, source: 3 } }`
const named = 'amount: { byYear: { 2027: 360000, 2028: 740000, 2029: 380000 } }'

interface Row {
  readonly year: number
  readonly amount: number | null
}
const budgeted = async (blocks: string, basis = 'cash', years = '2027-2029') =>
  (await rows<Row>(`iop budget --years ${years} --basis ${basis}`, { cwd: workspaceOf(blocks) })).map(
    ({ year, amount }) => [year, amount],
  )

const sums = [
  [2027, 360_000],
  [2028, 740_000],
  [2029, 380_000],
]

test.each(['cash', 'accrual'])(
  'an amount for a named year is its sum in the first and the last, broken year (%s)',
  async basis => {
    expect(await budgeted([from2027, grant(named), quarterly].join('\n'), basis)).toEqual(sums)
    const alsoPer = grant(`${named}, per: calendar-year`)
    expect(await budgeted([from2027, alsoPer, quarterly].join('\n'), basis)).toEqual(sums)
  },
)

// July to December: 2 quarters of 180 000; 2028: 4 of 185 000; January to June 2029: 2 of 190 000.
test('the payouts of a named year divide its sum', async () => {
  const cwd = workspaceOf([from2027, grant(named), quarterly].join('\n'))
  const paid = await rows<{ amount: number }>('iop payouts', { cwd })
  expect(paid.map(({ amount }) => amount)).toEqual(
    [
      [180_000, 180_000],
      [185_000, 185_000, 185_000, 185_000],
      [190_000, 190_000],
    ].flat(),
  )
})

// `during` leaves October to December of 2027: one quarter, which has all of the sum.
test('a part of the term that an amount is for has all of the sum of its year', async () => {
  const part = 'amount: { byYear: { 2027: 360000 } }, during: { from: 2027-10-01, to: 2027-12-31 }'
  const cwd = workspaceOf([from2027, grant(part), quarterly].join('\n'))
  const paid = await rows<{ planned: string; amount: number }>('iop payouts', { cwd })
  expect(paid.map(({ amount }) => amount)).toEqual([360_000])
})

// Year 1: 360 000 of 2027 and half of 740 000; year 2: the other half and 380 000.
test('contributions by named year are their sums, over the agreement years', async () => {
  const given = `contributions: { k: { from: k, cash: { byYear: { 2027: 360000, 2028: 740000, 2029: 380000 } }, source: 3 } }`
  const cwd = workspaceOf([from2027, given, grant(named), quarterly].join('\n'))
  const split = await rows<{ partyKey: string; cash: number | null; from: string | null }>('iop split', {
    cwd,
  })
  const cash = split.map(row => row.cash).filter(amount => amount !== null && amount > 0)
  expect(cash).toEqual([730_000, 750_000, 1_480_000])
})

/** The assumptions under a result that speak of a year that is cut short, each on one line. */
const shares = async (blocks: string, command = 'payouts', lang = 'sv') => {
  const { out } = await run(`iop ${command} --lang ${lang}`, { cwd: workspaceOf(blocks), columns: 1000 })
  return out.split('\n').filter(line => /har sin andel|has its share/.test(line))
}

const rate = grant('amount: 720000, per: calendar-year')

// 6 of 12 months of 720 000 in the first and the last year.
test('a yearly amount has its share of a broken year, which is said once', async () => {
  const blocks = [from2027, rate, quarterly].join('\n')
  expect(await budgeted(blocks)).toEqual([
    [2027, 360_000],
    [2028, 720_000],
    [2029, 360_000],
  ])
  const said = [
    '  - Ett år som är avkortat har sin andel. 2027: 6 av 12 månader av 720 000 kr; 2029: 6 av 12 månader av 720 000 kr.',
  ]
  for (const command of ['payouts', 'split', 'budget --years 2027-2029'])
    expect(await shares(blocks, command)).toEqual(said)
  expect(await shares(blocks, 'payouts', 'en')).toEqual([
    '  - A year that is cut short has its share. 2027: 6 of 12 months of 720 000 kr; 2029: 6 of 12 months of 720 000 kr.',
  ])
  expect(await shares([from2027, grant(named), quarterly].join('\n'))).toEqual([])
})

// The agreement's second year is half a year: 6 of 12 months of 400 000.
test('a numbered agreement year that is cut short has its share', async () => {
  const term = 'term: { from: 2027-07-01, to: 2028-12-31, source: 3 }'
  const blocks = [term, grant('amount: { byYear: { 1: 300000, 2: 400000 } }'), quarterly].join('\n')
  expect(await shares(blocks)).toEqual([
    '  - Ett år som är avkortat har sin andel. Avtalsår 2: 6 av 12 månader av 400 000 kr.',
  ])
  const paid = await rows<{ amount: number }>('iop payouts', { cwd: workspaceOf(blocks) })
  expect(paid.map(({ amount }) => amount)).toEqual([75_000, 75_000, 75_000, 75_000, 100_000, 100_000])
})

/** All findings in a workspace. */
async function validated(cwd: string): Promise<{ code: string }[]> {
  const { out } = await run('iop validate --format json', { cwd })
  return (JSON.parse(out) as { rows: { code: string }[] }).rows
}

/** The findings of an agreement that speak of its amounts. */
async function findings(blocks: string): Promise<string[]> {
  const found = await validated(workspaceOf(blocks))
  const silent = ['decision-missing', 'follow-up-missing', 'banking-day-open', 'payouts-missing']
  return found.flatMap(({ code }) => (silent.includes(code) ? [] : [code])).toSorted()
}

test('what a named year that is only partly covered is taken as is a note', async () => {
  expect(await findings([from2027, grant(named), quarterly].join('\n'))).toEqual([
    'year-partly-covered',
    'year-partly-covered',
  ])
  const whole = 'term: { from: 2027-01-01, to: 2029-12-31, source: 3 }'
  expect(await findings([whole, grant(named), quarterly].join('\n'))).toEqual([])
})

const halfYear = 'term: { from: 2027-07-01, to: 2028-12-31, source: 3 }'
const total = (kronor: string) => `statedTotals: { term: ${kronor}, source: 3 }`

// 360 000 a calendar year: 180 000 + 360 000. As sums: 720 000.
test.each([
  ['amount: 360000, per: calendar-year', '540000', []],
  ['amount: 360000, per: calendar-year', '720000', ['broken-year-total']],
  ['amount: 360000, per: calendar-year', '{ about: 720000 }', ['broken-year-total']],
  ['amount: 360000, per: calendar-year', '700000', ['stated-total']],
  ['amount: { byYear: { 2027: 360000, 2028: 360000 } }', '720000', ['year-partly-covered']],
  [
    'amount: { byYear: { 2027: 360000, 2028: 360000 } }',
    '540000',
    ['broken-year-total', 'year-partly-covered'],
  ],
  // 400 000 an agreement year: 400 000 + 200 000.
  ['amount: 400000', '600000', []],
  ['amount: 400000', '800000', ['broken-year-total']],
])('a total that a broken year explains: %s, stated %s', async (amount, stated, codes) => {
  expect(await findings([halfYear, grant(amount), quarterly, total(stated)].join('\n'))).toEqual(codes)
})

// Of the payer's 360 000 for 2027 the grant has 6 of 12 months of 720 000, which is as much.
test('cash that is a sum and a grant that is a rate are compared by what the year has', async () => {
  const cash = (kronor: number) =>
    `contributions: { k: { from: k, cash: { byYear: { 2027: ${kronor}, 2028: 720000, 2029: 360000 } }, source: 3 }, f: { from: f, inKind: 100000, source: 3 } }`
  const found = async (kronor: number) =>
    (await findings([from2027, cash(kronor), rate, quarterly].join('\n'))).filter(
      code => code !== 'year-partly-covered',
    )
  expect(await found(360_000)).toEqual([])
  expect(await found(350_000)).toEqual(['grants-exceed-cash'])
})
