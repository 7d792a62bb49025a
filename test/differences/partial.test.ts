import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../run.ts'

/** What differs between two versions, or two agreements: the file's blocks other than the head and the parties. */
interface Blocks {
  readonly id?: string
  readonly term: string
  readonly grants?: string
  readonly payouts?: string
}

const quarterly = '{ every: quarter, timing: in-advance, source: 3 }'
const grant = (amount: string | number, to = 'f') =>
  `{ g: { from: k, to: ${to}, amount: ${amount}, source: 3 } }`

function folderWith(versions: readonly Blocks[]): string {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-'))
  mkdirSync(join(cwd, 'agreements'))
  versions.forEach(
    ({ id = 'a', term, grants = grant(276_000), payouts = '{ unknown: x, source: 3 }' }, i) => {
      const lines = [
        `iop: agreement/1\nid: ${id}\nversion: ${i + 1}\ntitle: t`,
        'parties: { k: { name: K, sector: public }, f: { name: F, sector: civil }, h: { name: H, sector: civil } }',
        `term: { ${term}, source: 3 }\ngrants: ${grants}\npayouts: ${payouts}\n`,
      ]
      writeFileSync(join(cwd, `agreements/${i + 1}.yaml`), lines.join('\n'))
    },
  )
  return cwd
}

async function diff(old: Blocks, now: Blocks, options = ''): Promise<string> {
  const { out, err } = await run(`iop diff agreements/1.yaml agreements/2.yaml${options}`, {
    cwd: folderWith([old, now]),
    columns: 500,
  })
  return err + out
}

/** The summary: the lines below the title until the first blank one. */
const summary = async (old: Blocks, now: Blocks, options = ''): Promise<string[]> =>
  (await diff(old, now, options)).split('\n\n')[0]?.split('\n').slice(1) ?? []

const undated = 'from: { unknown: x }, to: { unknown: x }'
const threeYears = 'from: { unknown: x }, length: { years: 3 }'
const months17 = 'from: 2027, to: 2028, length: { months: 17 }'
const twoYears = 'from: 2026-01-01, to: 2027-12-31'

test('an amount that changes in an agreement without days changes a year, and no calendar year', async () => {
  const [old, now] = [{ term: undated }, { term: undated, grants: grant(300_000) }]
  expect(await summary(old, now)).toEqual(['K pays, F receives +24 000 kr per year'])
  expect(await summary(old, now, ' --lang sv')).toEqual(['K betalar, F får +24 000 kr per år'])
  expect(await diff(old, now, ' --today 2040-01-01')).toBe(await diff(old, now))
})

test('with a length, it also changes all of the term', async () => {
  const [old, now] = [{ term: threeYears }, { term: threeYears, grants: grant(300_000) }]
  expect(await summary(old, now)).toEqual(['K pays, F receives +24 000 kr per year; +72 000 kr in all'])
  expect(await summary(old, now, ' --lang sv')).toEqual([
    'K betalar, F får +24 000 kr per år; sammanlagt +72 000 kr',
  ])
})

test('agreement years that differ are told by number', async () => {
  const byYear = (third: number) => grant(`{ byYear: { 1: 100000, 2: 200000, 3: ${third} } }`)
  const [old, now] = [
    { term: threeYears, grants: byYear(300_000) },
    { term: threeYears, grants: byYear(350_000) },
  ]
  expect(await summary(old, now)).toEqual([
    'K pays, F receives +50 000 kr agreement year 3; +50 000 kr in all',
  ])
  expect(await summary(old, now, ' --lang sv')).toEqual([
    'K betalar, F får +50 000 kr avtalsår 3; sammanlagt +50 000 kr',
  ])
})

test('days within bounds are the same days in both versions', async () => {
  // Of five payouts of 6 000 and one of 4 000 at least two (August, November) and at most four are paid in 2027.
  const [old, now] = [
    { term: months17, payouts: quarterly },
    { term: months17, payouts: quarterly, grants: grant(300_000) },
  ]
  expect(await summary(old, now)).toEqual([
    'K pays, F receives +24 000 kr per year; between +12 000 and +24 000 kr 2027, between +10 000 and +22 000 kr 2028; +34 000 kr in all',
  ])
  expect(await summary(old, now, ' --lang sv')).toEqual([
    'K betalar, F får +24 000 kr per år; mellan +12 000 och +24 000 kr 2027, mellan +10 000 och +22 000 kr 2028; sammanlagt +34 000 kr',
  ])
})

test('a first day that becomes known moves money between the years, and costs nothing in all', async () => {
  // Of 2027, 138 000 to 276 000 becomes 276 000; of 2028, 115 000 to 253 000 becomes 115 000.
  const now = { term: 'from: 2027-03-01, to: 2028-07-31, length: { months: 17 }', payouts: quarterly }
  const lines = await summary({ term: months17, payouts: quarterly }, now)
  expect(lines[0]).toBe('K pays, F receives between 0 and +138 000 kr 2027, between -138 000 and 0 kr 2028')
})

test('unknown payout days are the same days in both versions', async () => {
  const [old, now] = [{ term: twoYears }, { term: twoYears, grants: grant(300_000) }]
  expect(await summary(old, now)).toEqual([
    'K pays +24 000 kr per year from 2026-01-01',
    '  +24 000 kr each year 2026–2027; +48 000 kr in all',
    'F receives +24 000 kr per year from 2026-01-01',
  ])
  const july = { term: 'from: 2026-07-01, to: 2027-06-30' }
  expect((await summary(july, { ...july, grants: grant(300_000) }))[1]).toBe(
    '  between 0 and +24 000 kr each year 2026–2027; +24 000 kr in all',
  )
})

test('the same unknown amount does not count, and another one does', async () => {
  const both = (known: number, why = 'x') =>
    `{ g: { from: k, to: f, amount: { unknown: ${why} }, source: 3 }, h: { from: k, to: f, amount: ${known}, source: 3 } }`
  const old = { term: twoYears, grants: both(100_000) }
  expect(await summary(old, { term: twoYears, grants: both(120_000) })).toEqual([
    'K pays +20 000 kr per year from 2026-01-01',
    '  +20 000 kr each year 2026–2027; +40 000 kr in all',
    'F receives +20 000 kr per year from 2026-01-01',
  ])
  expect(await summary(old, { term: twoYears, grants: both(100_000, 'y') })).toEqual([
    'K pays, F receives unknown each year 2026–2027',
  ])
})

test('an amount that becomes known, and a cap that changes, are told within bounds', async () => {
  const unknown = { term: twoYears, grants: grant('{ unknown: x }') }
  const now = { term: twoYears, grants: grant(100_000) }
  expect((await summary(unknown, now))[1]).toBe(
    '  at most +100 000 kr each year 2026–2027; at most +200 000 kr in all',
  )
  expect((await summary(now, unknown))[1]).toBe(
    '  at least -100 000 kr each year 2026–2027; at least -200 000 kr in all',
  )
  const capped = (most: number) => ({ term: twoYears, grants: grant(`{ atMost: ${most} }`) })
  expect((await summary(capped(276_000), capped(300_000), ' --lang sv'))[1]).toBe(
    '  mellan -276 000 och +300 000 kr varje år 2026–2027; sammanlagt mellan -552 000 och +600 000 kr',
  )
})

test('another recipient takes over an amount, also one that nobody knows', async () => {
  expect(await summary({ term: undated }, { term: undated, grants: grant(276_000, 'h') })).toEqual([
    'H receives +276 000 kr per year',
    'F receives -276 000 kr per year',
  ])
  const unknown = (to: string) => ({ term: undated, grants: grant('{ unknown: x }', to) })
  expect(await summary(unknown('f'), unknown('h'))).toEqual([
    'H receives the same or more per year',
    'F receives the same or less per year',
  ])
  expect(await summary(unknown('f'), unknown('h'), ' --lang sv')).toEqual([
    'H får lika mycket eller mer per år',
    'F får lika mycket eller mindre per år',
  ])
})

test('an amount for the whole term changes in all, and no year', async () => {
  const whole = (amount: number) => ({ term: undated, grants: grant(`${amount}, per: period`) })
  expect(await summary(whole(1_104_000), whole(1_200_000))).toEqual(['K pays, F receives +96 000 kr in all'])
})

test('what two agreements leave unknown is never the same', async () => {
  const term = 'from: 2027, length: { months: 12 }'
  const [line] = await summary({ id: 'a', term, payouts: quarterly }, { id: 'b', term, payouts: quarterly })
  expect(line).toContain('between -207 000 and +207 000 kr each year 2027–2028')
  const [unknown] = await summary(
    { id: 'a', term: twoYears, grants: grant('{ unknown: x }') },
    { id: 'b', term: twoYears, grants: grant('{ unknown: x }') },
  )
  expect(unknown).toBe('K pays, F receives unknown each year 2026–2027')
})

test.each([undated, threeYears, months17, twoYears, 'from: 2026-01-01, to: { unknown: x }'])(
  'a version whose term is { %s } differs in nothing from itself',
  async term => {
    for (const amount of ['276000', '{ unknown: x }', '{ atMost: 276000 }', '{ about: 276000 }']) {
      const blocks = { term, grants: grant(amount) }
      expect(await summary(blocks, blocks)).toEqual([])
    }
  },
)

test('programs get the bounds, the qualities, and the amounts of a year and in all', async () => {
  const [old, now] = [
    { term: months17, payouts: quarterly },
    { term: months17, payouts: quarterly, grants: grant(300_000) },
  ]
  const { comparisons } = JSON.parse(await diff(old, now, ' --format json'))
  const [{ total, totalYearly, totalInAll, interaction }] = comparisons
  const exact = { party: 'k', side: 'pays', status: 'final', certainty: 'exact' }
  expect(total[0]).toMatchObject({
    ...{ year: 2027, party: 'k', side: 'pays', amount: null, amountLeast: 12_000, amountMost: 24_000 },
    ...{ status: 'bounded', certainty: 'between', level: 'not-indexed', commitment: 'unconditional' },
  })
  expect(totalYearly[0]).toMatchObject({ ...exact, agreementYear: null, amount: 24_000 })
  expect(totalInAll[0]).toMatchObject({ ...exact, amount: 34_000 })
  expect(interaction).toEqual([])
})

interface Flow {
  readonly year: number
  readonly side: string
  readonly amountLeast: number
  readonly amountMost: number
}

const paid = async (old: Blocks, now: Blocks): Promise<Flow[]> => {
  const { comparisons } = JSON.parse(await diff(old, now, ' --format json'))
  return comparisons[0].total.filter(({ side }: Flow) => side === 'pays')
}

const firstsOfMonths = ['01-01', '02-01', '03-01', '07-01', '08-01', '11-01', '12-01']

test.each([
  ['from: 2027, length: { months: 17 }', quarterly, firstsOfMonths],
  ['from: 2027, length: { months: 17 }', '{ unknown: x, source: 3 }', firstsOfMonths],
  [
    'from: 2027, length: { months: 12 }',
    '{ every: month, timing: in-arrears, source: 3 }',
    ['01-01', '01-31', '02-14', '03-01', '10-31', '12-31'],
  ],
])(
  'whichever day { %s } begins, the difference is within the bounds, with payouts %s',
  async (term, payouts, days) => {
    const [old, now] = [
      { term, payouts },
      { term, payouts, grants: grant(300_000) },
    ]
    const bounds = await paid(old, now)
    for (const day of days) {
      const begun = term.replace('from: 2027', `from: 2027-${day}`)
      const flows = await paid({ ...old, term: begun }, { ...now, term: begun })
      expect(flows.length).toBeGreaterThan(0)
      for (const { year, amountLeast, amountMost } of flows) {
        const allowed = bounds.find(flow => flow.year === year)
        expect(amountLeast).toBeGreaterThanOrEqual(allowed?.amountLeast ?? 0)
        expect(amountMost).toBeLessThanOrEqual(allowed?.amountMost ?? 0)
      }
    }
  },
)
