import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './run.ts'

const blocks = {
  term: '{ from: 2026-01-01, to: 2028-12-31, source: 3 }',
  contributions: '{ kommunen: { from: kommunen, cash: 400000, source: 5 } }',
  grants: '{ drift: { from: kommunen, to: foreningen, amount: 400000, source: 5 } }',
  payouts: '{ every: quarter, timing: in-advance, source: 6 }',
}

/**
 * What validation says of an agreement with these blocks in place of its own: where in its lines, and the code. Notes of
 * what so short an agreement leaves out are not counted.
 */
async function said(own: Readonly<Record<string, string>>): Promise<string[]> {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-refusals-'))
  const parties = '{ kommunen: { name: A, sector: public }, foreningen: { name: B, sector: civil } }'
  const all = { iop: 'agreement/1', id: 'a', version: '1', title: 'T', parties, ...blocks, ...own }
  const text = Object.entries(all).map(([block, value]) => `${block}: ${value}\n`)
  writeFileSync(join(cwd, 'a.yaml'), text.join(''))
  const { out } = await run('iop validate a.yaml --format concise', { cwd })
  return [...out.matchAll(/^a\.yaml:(\d+):(\d+): (?!note).* \[([a-z-]+)\]$/gm)].map(
    ([, line, column, code]) => {
      const rest = text[Number(line) - 1]?.slice(Number(column) - 1) ?? ''
      return `${/^[^\s,:}]+/.exec(rest)?.[0]} ${code}`
    },
  )
}

const grant = (fields: string) => ({
  grants: `{ drift: { from: kommunen, to: foreningen, ${fields}, source: 5 } }`,
})
const plan = (fields: string) => ({ payouts: `{ ${fields}, source: 6 }` })
const amended = (fields: string) => ({ amendments: `{ tillagg: { ${fields}, source: T } }` })
const contributed = (fields: string) => ({
  contributions: `{ kommunen: { from: kommunen, cash: 400000, source: 5 }, egen: { from: foreningen, ${fields}, source: 5 } }`,
})

test.each<[string, Readonly<Record<string, string>>, string]>([
  [
    'a grant for days after the term',
    grant('amount: 400000, during: { from: 2030-01-01 }'),
    '2030-01-01 period-outside-term',
  ],
  [
    'a grant that ends before it begins',
    grant('amount: 400000, during: { from: 2027-01-01, to: 2026-12-31 }'),
    '2026-12-31 period-reversed',
  ],
  ['a time without days', grant('amount: 400000, during: {}'), 'during text-empty'],
  ['amounts of no year', grant('amount: { byYear: {} }'), 'byYear text-empty'],
  ['a rate below 0', grant('amount: { rate: -1, quantity: 5, of: invånare }'), '-1 amount-negative'],
  ['a per cent below 0', grant('amount: { percent: -5, of: 100000 }'), '-5 share-invalid'],
  ['an addition to no grant', grant('amount: 400000, addsTo: lager'), 'lager reference-unknown'],
  ['no instalments', plan('every: year, instalments: {}'), 'instalments text-empty'],
  ['days at an end that is not said', plan('every: quarter, within: 7'), '7 field-needs'],
  ['a time after nothing', plan('every: quarter, after: { days: 7 }'), 'after field-needs'],
  [
    'many periods without a day, once',
    plan('every: month, on: { weekday: friday, nth: 7 }'),
    'payouts payout-window-missing',
  ],
  [
    'a payment that waits for no event',
    plan('every: quarter, timing: in-advance, holds: { rapport: { until: rapport } }'),
    'rapport event-unknown',
  ],
  [
    'costs that nobody has',
    { ...grant('amount: { percent: 50, of: costs }'), contributions: '{}' },
    'amount costs-missing',
  ],
  [
    'grants that leave less than nothing to share',
    {
      grants:
        '{ a: { from: kommunen, to: foreningen, amount: { share: 1 }, source: 5 }, b: { from: kommunen, to: foreningen, amount: 500000, source: 5 } }',
    },
    '400000 grants-exceed-cash',
  ],
  ['an amendment of nothing', amended('from: 2027-01-01, set: {}'), 'set text-empty'],
  [
    'an amendment after the end',
    amended('from: 2030-01-01, set: { title: N }'),
    '2030-01-01 period-outside-term',
  ],
  [
    'an amendment of the first day',
    amended('from: 2027-01-01, set: { term: { from: 2026-06-01 } }'),
    'from not-amendable',
  ],
  [
    'an amendment that ends before it begins',
    amended('from: 2027-06-01, set: { term: { to: 2027-01-31 } }'),
    '2027-01-31 period-reversed',
  ],
  [
    'an amendment that makes something else wrong',
    amended('from: 2027-01-01, set: { grants: { drift: { amount: 500000 } } }'),
    'tillagg grants-exceed-cash',
  ],
  [
    'an amendment that takes away a party that is still needed',
    amended('from: 2027-01-01, remove: parties.foreningen'),
    'tillagg party-unknown',
  ],
  [
    'an option that an amendment could not use',
    {
      ...amended('from: 2027-01-01, set: { grants: { drift: { amount: { reading: hur } } } }'),
      readings: '{ hur: { question: Q, options: { a: { value: 400000 }, b: { value: hej } }, chosen: a } }',
    },
    'hej amount-not-number',
  ],
  [
    'a reading in an amendment that is not chosen',
    {
      ...amended('from: 2027-01-01, set: { grants: { drift: { amount: { reading: hur } } } }'),
      readings: '{ hur: { question: Q, options: { a: { value: 400000 }, b: { value: 1 } } } }',
    },
    'hur reading-not-chosen',
  ],
  ['parts of nothing', { indexation: '{ parts: {}, appliesTo: grants, source: 5 }' }, 'parts text-empty'],
  [
    'instalments of 0 of something',
    {
      ...grant('amount: { byYear: { 1: 0, 2: 400000 } }'),
      contributions: '{}',
      ...plan('every: year, instalments: { a: { amount: 0, in: may } }'),
    },
    'instalments instalment-amounts',
  ],
])('%s: one finding, on the token to edit', async (_, own, finding) => {
  expect(await said(own)).toEqual([finding])
})

test('per cent and shares are of the whole that they name: contributions, grants, and shares beside additions', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-percents-'))
  const cashOf = async (own: Readonly<Record<string, string>>, party: string) => {
    const parties = '{ kommunen: { name: A, sector: public }, foreningen: { name: B, sector: civil } }'
    const all = { iop: 'agreement/1', id: 'a', version: '1', title: 'T', parties, ...blocks, ...own }
    writeFileSync(
      join(cwd, 'a.yaml'),
      Object.entries(all)
        .map(([block, value]) => `${block}: ${value}\n`)
        .join(''),
    )
    const { out } = await run('iop split a.yaml --format csv', { cwd })
    return out.split('\n').find(line => line.includes(`,${party},`))
  }
  // 400 000 and 50 000 are the other 70 %: 10 and 20 % of 642 857.14.
  const two = contributed(
    'cash: { percent: 10, of: contributions }, inKind: 50000, source: 5 }, mer: { from: foreningen, cash: { percent: 20, of: contributions }',
  )
  expect(await cashOf(two, 'foreningen')).toContain('192857.14,50000')
  const added = `{ drift: { from: kommunen, to: foreningen, amount: { share: 1 }, source: 5 }, paslag: { from: kommunen, to: foreningen, amount: 24000, per: period, addsTo: drift, source: 5 } }`
  expect(await cashOf({ grants: added }, 'kommunen')).toContain('kommunen,408000,')
  const half = await cashOf(grant('amount: { percent: 50, of: contributions }'), 'foreningen')
  expect(half).toContain('200000')
})
