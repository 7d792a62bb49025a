import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { run } from '../run.ts'

// The order of a list means nothing, nor does it for the one who reads a report.

/** The same value with the items of every list in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed).toReversed()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, reversed(inner)]))
}

const hasList = (value: unknown): boolean =>
  Array.isArray(value) || (typeof value === 'object' && value !== null && Object.values(value).some(hasList))

/** Every list that an agreement can have, where its order could decide something. */
const everyList = {
  iop: 'agreement/1',
  id: 'listor',
  version: 1,
  title: 'Listor',
  parties: {
    kommun: { name: 'Kommunen', sector: 'public', alsoCalled: ['Staden', 'Bygden'] },
    region: { name: 'Regionen', sector: 'public' },
    b: { name: 'Asken', sector: 'civil' },
    a: { name: 'Björken', sector: 'civil' },
  },
  term: { from: '2026-01-15', to: '2028-12-31', condition: ['funding', 'decision'], source: 3 },
  notice: { ratt: { months: 3, by: ['b', 'a'], endsFor: 'giver', source: 3 } },
  contributions: { kommun: { from: 'kommun', cash: 107_000.02, source: 3 } },
  grants: {
    delat: { from: 'kommun', to: ['b', 'a'], amount: 100_000.01, source: 3 },
    enheter: { from: 'kommun', to: 'b', amount: 7000.01, units: ['Norr', 'Väst'], source: 3 },
  },
  indexation: {
    index: 'OPI',
    level: 2026,
    firstAdjustment: '2027-01-15',
    every: 'year',
    appliesTo: ['grants', 'contributions'],
    source: 3,
  },
  payouts: {
    every: 'year',
    in: ['september', 'april', 'june'],
    on: { day: [25, 7], weekday: ['friday', 'monday', 'tuesday', 'wednesday', 'thursday'] },
    source: 3,
  },
  repayment: {
    allt: { of: ['unused', 'not-for-purpose'], duty: 'must', to: ['region', 'kommun'], source: 3 },
  },
  commitments: {
    tider: { by: ['b', 'a'], what: 'Öppet', level: { count: 2, of: 'dagar', per: 'week' }, source: 3 },
  },
  groups: {
    styrgrupp: {
      name: 'Styrgrupp',
      members: ['kommun', 'b', 'a'],
      meets: { every: 'year', in: ['october', 'march'], on: [{ weekday: 'monday', nth: 2 }, { day: 3 }] },
      source: 3,
    },
  },
  duties: {
    rapport: {
      kind: 'report',
      what: 'Rapport',
      calls: ['region', 'kommun'],
      delivers: ['b', 'a'],
      takesPart: ['region', 'b'],
      schedule: { every: 'year', inMonth: [9, 2], on: { day: [20, 4] } },
      source: 3,
    },
  },
  clauses: {
    ovrigt: { what: 'Övrigt', quote: 'Belopp kan ändras', concerns: ['payouts', 'grants'], source: 3 },
  },
  events: {
    skrivet: { kind: 'signed', day: '2026-01-01', by: ['b', 'a'], source: 3 },
    uppsagt: { kind: 'notice-given', notice: 'ratt', day: '2026-06-01', by: ['b', 'a'], source: 3 },
  },
}

const folder = (...files: readonly (readonly [string, unknown])[]) => {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-'))
  mkdirSync(join(cwd, 'agreements/indices'), { recursive: true })
  for (const index of readdirSync('agreements/indices'))
    writeFileSync(join(cwd, 'agreements/indices', index), readFileSync(join('agreements/indices', index)))
  for (const [name, value] of files) writeFileSync(join(cwd, 'agreements', name), stringify(value))
  return cwd
}

const listed = [
  ...['agreements', 'test/real/agreements'].flatMap(from =>
    readdirSync(from)
      .filter(name => name.endsWith('.yaml'))
      .map(name => [name, parse(readFileSync(join(from, name), 'utf8')) as unknown] as const),
  ),
  ['listor.yaml', everyList] as const,
].filter(([, value]) => hasList(value))

const commands = [
  'payouts',
  'payouts --lang sv',
  'payouts --format json',
  'split',
  'split --format json',
  'index',
]
  .concat(['recipient', 'payer', 'grant'].map(by => `budget --years 2024-2029 --by ${by}`))
  .concat(['budget --format json --years 2024-2029 --by recipient', 'budget --bridge --years 2024-2029'])
  .concat([
    'expiry --within 900d --past',
    'expiry --within 900d --past --format json',
    'list',
    'list --format json',
  ])

test.each(listed)('%s: no report changes with the order of its lists', async (name, value) => {
  const [one, other] = [folder([name, value]), folder([name, reversed(value)])]
  for (const command of commands) {
    const screens = [one, other].map(cwd => run(`iop ${command} --today 2026-02-01`, { cwd }))
    const [before, after] = await Promise.all(screens)
    expect(before).toEqual(after)
    expect(before?.exitCode).toBeLessThanOrEqual(1)
  }
})

test.each(listed)('%s: no comparison sees the order of its lists', async (name, value) => {
  const cwd = folder([name, value], [`andra-${name}`, reversed(value)])
  const line = `iop diff agreements/${name} agreements/andra-${name} --lang en`
  const { out, err } = await run(line, { cwd, columns: 200 })
  expect([out.replaceAll(/\s+/g, ' '), err]).toEqual([expect.stringMatching(/ say the same\. $/), ''])
})
