import { expect, test } from 'vitest'
import { run } from './run.ts'
import { workspaceOfFiles } from './workspace.ts'

const term = 'term: { from: 2026-01-01, to: 2028-12-31, source: 3 }'

/** A workspace of an agreement of three calendar years. */
function workspaceOf(blocks: string): string {
  return workspaceOfFiles({
    a: `iop: agreement/1
id: a
version: 1
title: t
registration: KS 1
parties: { k: { name: K, sector: public }, f: { name: F, sector: civil } }
${term}
${blocks}
payouts: { unknown: x, source: 3 }
`,
  })
}

const codesOfTotals = [
  'stated-total',
  'total-rounded',
  'total-exceeded',
  'unit-suspected',
  'year-or-term',
  'broken-year-total',
]

/** All findings in a workspace. */
async function validated(cwd: string): Promise<{ code: string }[]> {
  const { out } = await run('iop validate --format json', { cwd })
  return (JSON.parse(out) as { rows: { code: string }[] }).rows
}

/** The findings about sums and units, and the paths of the places. */
async function findings(blocks: string): Promise<string[]> {
  const found = await validated(workspaceOf(blocks))
  return found.flatMap(({ code }) => (codesOfTotals.includes(code) ? [code] : []))
}

const grants = (...amounts: string[]) =>
  `grants: { ${amounts.map((amount, i) => `g${i}: { from: k, to: f, amount: ${amount}, source: 3 }`).join(', ')} }`
const stated = (field: string, amount: string) => `statedTotals: { ${field}: ${amount}, source: 3 }`

test.each([
  // At most 100 000 and 200 000 are at most 300 000.
  [['{ atMost: 100000 }', '{ atMost: 200000 }'], '350000', ['stated-total']],
  [['{ atMost: 100000 }', '{ atMost: 200000 }'], '300000', []],
  [['{ atMost: 100000 }', '{ atMost: 200000 }'], '250000', []],
  [['{ atMost: 100000 }', '200000'], '199000', ['stated-total']],
  [['{ atLeast: 100000 }', '200000'], '299000', ['stated-total']],
  [['{ atLeast: 100000 }', '200000'], '900000', []],
  // About 2 million twice is about 4 million, a tenth more or less.
  [['{ about: 2000000 }', '{ about: 2100000 }'], '{ about: 9000000 }', ['stated-total']],
  [['{ about: 2000000 }', '{ about: 2100000 }'], '{ about: 4000000 }', []],
  [['{ about: 2000000 }', '{ about: 2000000 }'], '4300000', []],
  [['{ about: 2000000 }', '{ about: 2000000 }'], '4600000', ['stated-total']],
  [['{ about: 2000000 }', '2000000'], '{ atMost: 3900000 }', []],
  [['{ about: 2000000 }', '2000000'], '{ atMost: 3000000 }', ['stated-total']],
  [['{ about: 2000000, atMost: 2400000 }'], '2400000', []],
  [['{ about: 2000000, atMost: 2400000 }'], '2900000', ['stated-total']],
  [['{ atLeast: 400000 }'], '{ atMost: 300000 }', ['total-exceeded']],
  [['{ atMost: 400000 }'], '{ atLeast: 500000 }', ['stated-total']],
  [['300000'], '{ atLeast: 200000, atMost: 400000 }', []],
  [['500000'], '{ atLeast: 200000, atMost: 400000 }', ['total-exceeded']],
  [['100000'], '{ atLeast: 200000, atMost: 400000 }', ['stated-total']],
])('grants of %j, stated in all %s', async (amounts, sum, codes) => {
  expect(await findings([grants(...amounts), stated('grants', sum)].join('\n'))).toEqual(codes)
})

test('a sum of caps that is exceeded is said to be at most so much', async () => {
  const cwd = workspaceOf(
    [grants('{ atMost: 100000 }', '{ atMost: 200000 }'), stated('grants', '350000')].join('\n'),
  )
  const said = async (lang: string) => (await run(`iop validate --lang ${lang}`, { cwd, columns: 1000 })).out
  expect(await said('sv')).toContain('Delarna är högst 300 000 kr, en skillnad på minst 50 000 kr.')
  expect(await said('en')).toContain('The parts are at most 300 000 kr, a difference of at least 50 000 kr.')
})

const costs = (...amounts: string[]) =>
  `costs: { f: { items: { ${amounts.map((amount, i) => `i${i}: { amount: ${amount} }`).join(', ')} }, source: 3 } }`

// 300 000 a year are 900 000 in three years.
test.each([
  [[costs('100000', '200000'), stated('costs', '900000')], ['year-or-term']],
  [[costs('100000', '200000'), stated('costs', '300000')], []],
  [[costs('100000', '200000').replace('source: 3 }', 'statedTotal: 900000, source: 3 }')], ['year-or-term']],
  [
    ['contributions: { f: { from: f, inKind: 300000, source: 3 } }', stated('contributions', '900000')],
    ['year-or-term'],
  ],
  [[grants('300000'), stated('grants', '900000')], ['year-or-term']],
  [[grants('300000'), stated('term', '300000')], ['year-or-term']],
])('a sum of the term that stands for a year: %j', async (blocks, codes) => {
  expect(await findings(blocks.join('\n'))).toEqual(codes)
})

// A grant of 300 000 a year pays 900 000 in three years, and with 100 000 of its own 1 200 000.
test.each([
  [['900000'], [grants('300000')], ['year-or-term']],
  [['300000'], [grants('300000')], []],
  [['500000', '400000'], [grants('300000')], ['year-or-term']],
  [
    ['1200000'],
    [grants('300000'), 'contributions: { f: { from: f, cash: 100000, source: 3 } }'],
    ['year-or-term'],
  ],
  [['400000'], [grants('300000'), 'contributions: { f: { from: f, cash: 100000, source: 3 } }'], []],
  [
    ['900000'],
    ['grants: { g: { from: k, to: f, amount: 900000, per: period, source: 3 } }'],
    ['year-or-term'],
  ],
  // 1 200 000 of costs less 900 000 in three years leave 300 000.
  [['1200000'], [grants('300000'), stated('ownFinancing', '300000')], ['year-or-term']],
  [['400000'], [grants('300000'), stated('ownFinancing', '100000')], []],
])('costs of the term that stand for a year: %j', async (items, blocks, codes) => {
  expect(await findings([costs(...items), ...blocks].join('\n'))).toEqual(codes)
})

const given = (...amounts: string[]) =>
  `contributions: { ${amounts.map((amount, i) => `c${i}: { from: f, inKind: ${amount}, source: 3 }`).join(', ')} }`

test.each([
  [grants('284000', '1730'), ['unit-suspected']],
  [given('284000', '1730'), ['unit-suspected']],
  [costs('284000', '1730', '310000'), ['unit-suspected']],
  [costs('284000000', '310000', '173000'), ['unit-suspected']],
  [grants('2', '1500000', '2100000'), ['unit-suspected']],
  [grants('{ byYear: { 2026: 360000, 2027: 370, 2028: 380000 } }'), ['unit-suspected']],
  // Small beside large, with something between, is a budget like any other.
  [costs('600000', '284000', '45000', '1730'), []],
  [costs('600000', '20000'), []],
  [given('284000', '{ hours: 10, rate: 173 }'), []],
  [given('284000', '{ percent: 1, of: 173000 }'), []],
])('amounts in another unit than their neighbours: %s', async (blocks, codes) => {
  expect(await findings(blocks)).toEqual(codes)
})
