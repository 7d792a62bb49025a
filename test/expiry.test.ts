import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './run.ts'
import { workspaceOfFiles } from './workspace.ts'

interface Row {
  readonly kind: string
  readonly key: string | null
  readonly date: string | null
  readonly days: number | null
  readonly reason: string | null
  readonly earliest: string | null
  readonly proviso: string | null
  readonly severity: string
  readonly text: string
}

const quarterly = 'payouts: { every: quarter, timing: in-advance, source: 3 }'
const unknownPayouts = 'payouts: { unknown: bilaga 2, source: 3 }'
const signed = 'events: { s: { kind: signed, day: 2025-12-01, source: 3 } }'
const notice = 'notice: { n: { months: 6, by: Part, source: 3 } }'
const duties = `duties:
  rapport: { kind: report, what: Rapport, schedule: { every: year }, delivers: f, source: 3 }
  bokslut: { kind: accounts, what: Bokslut, schedule: { every: year, in: march }, delivers: f, source: 3 }
  slutrapport: { kind: report, what: Slutrapport, schedule: { after: { months: 3 }, countedFrom: end }, delivers: f, source: 3 }`

/** A workspace with an agreement of 276 000 kr a year. */
function workspace(term: string, ...blocks: readonly string[]): string {
  const text = `iop: agreement/1
id: a
version: 1
title: t
parties: { k: { name: K, sector: public }, f: { name: F, sector: civil } }
term: { ${[term, 'source: 3'].filter(Boolean).join(', ')} }
contributions: { k: { from: k, cash: 276000, source: 3 } }
grants: { g: { from: k, to: f, amount: 276000, source: 3 } }
${blocks.join('\n')}
`
  return workspaceOfFiles({ a: text })
}

async function due(cwd: string, options = ''): Promise<Row[]> {
  const { out, err } = await run(`iop expiry --today 2026-10-01 --within 270d ${options}--format json`, {
    cwd,
  })
  if (err) throw new Error(err)
  return JSON.parse(out).rows
}

/** The rows without a day, in short. */
const undated = (rows: readonly Row[]) =>
  rows.flatMap(({ kind, key, date, days, reason }) =>
    date === null ? [[kind, key, reason, days].filter(value => value !== null).join(' ')] : [],
  )

/** The rows of a kind that have a day, with what must be the case for them. */
const dated = (rows: readonly Row[], wanted: string) =>
  rows.flatMap(({ kind, date, proviso }) => (kind === wanted && date ? [`${date} ${proviso}`] : []))

test('without a first day the end and the latest notice have their days, and duties of the calendar if it has begun', async () => {
  const rows = await due(workspace('to: 2027-04-30', quarterly, notice, duties))
  expect(dated(rows, 'end')).toEqual(['2027-04-30 null'])
  expect(dated(rows, 'notice')).toEqual(['2026-10-30 null'])
  expect(dated(rows, 'accounts')).toEqual(['2027-03-31 begun'])
  expect(undated(rows)).toEqual(['report rapport first-day-unknown', 'payout first-day-unknown'])
})

test('a length without a first day, and no day at all, are rows', async () => {
  expect(undated(await due(workspace('length: { years: 3 }', quarterly)))).toEqual([
    'end first-day-unknown',
    'payout first-day-unknown',
  ])
  expect(undated(await due(workspace('', unknownPayouts)))).toEqual([
    'end both-days-unknown',
    'payout payout-days-unknown',
  ])
})

test('an unknown last day is a row, and what is due later counts if the agreement is still in force', async () => {
  const rows = await due(workspace('from: 2026-01-01', quarterly, signed, duties))
  expect(undated(rows)).toEqual(['end last-day-unknown', 'report slutrapport last-day-unknown'])
  expect(dated(rows, 'payout')).toEqual(['2026-10-01 in-force', '2027-01-01 in-force', '2027-04-01 in-force'])
  expect(dated(rows, 'end')).toEqual([])
})

test('an agreement until further notice ends at the earliest when a notice given today ends it', async () => {
  const rows = await due(workspace('from: 2026-01-01, to: open', quarterly, signed, notice))
  expect(rows.filter(({ kind }) => kind === 'end')).toMatchObject([
    { date: null, reason: 'until-notice', earliest: '2027-04-01', key: 'n', severity: 'note' },
  ])
  expect(dated(rows, 'payout')).toEqual(['2026-10-01 null', '2027-01-01 null', '2027-04-01 null'])
  expect(undated(await due(workspace('from: 2026-01-01, to: open', quarterly, signed)))).toEqual([
    'end notice-unknown',
  ])
})

test('what lies after a renewal is due if the agreement is renewed', async () => {
  const rows = await due(
    workspace('from: 2026-01-01, to: 2026-12-31, renewal: { months: 12 }', quarterly, signed),
  )
  expect(dated(rows, 'renewal')).toEqual(['2026-12-31 null'])
  expect(dated(rows, 'payout')).toEqual(['2026-10-01 null', '2027-01-01 renewed', '2027-04-01 renewed'])
})

test('unknown payout days are a row, of an agreement that has not ended', async () => {
  const cwd = workspace('from: 2026-01-01, to: 2028-12-31', unknownPayouts, signed)
  const { out } = await run('iop expiry --today 2026-10-01 --within 60d --lang sv', { cwd })
  expect(out.replaceAll(/\s+/g, ' ')).toContain(
    'Dagarna för utbetalning till F kan inte anges: det är inte känt när bidragen betalas ut (bilaga 2).',
  )
  expect(out).not.toContain('Inget infaller')
  expect(await due(workspace('from: 2024-01-01, to: 2025-12-31', unknownPayouts))).toEqual([])
})

test('an amount that is not known is named, with the day that its quantity is of', async () => {
  const cwd = workspace('from: 2026-01-01, to: 2028-12-31', quarterly, signed)
  const path = join(cwd, 'agreements', 'a.yaml')
  const text = (await import('node:fs')).readFileSync(path, 'utf8')
  writeFileSync(path, text.replace('to: f, amount: 276000', 'to: f, amount: { unknown: bilaga 1 }'))
  expect(undated(await due(cwd))).toEqual(['amount g amount-unknown'])
})

test('a started agreement without signatures, a draft past its first day, and open conditions are rows', async () => {
  const status = async (term: string, events = '') =>
    (await due(workspace(term, quarterly, events))).flatMap(({ kind, key, reason, severity }) =>
      kind === 'status' ? [[reason, key, severity].filter(Boolean).join(' ')] : [],
    )
  const term = 'from: 2026-01-01, to: 2028-12-31'
  expect(await status(term)).toEqual(['not-signed warning'])
  expect(await status(term, signed)).toEqual([])
  expect(await status(term, 'events: { d: { kind: drafted, day: 2025-11-01, source: 3 } }')).toEqual([
    'still-draft warning',
  ])
  expect(await status(`${term}, condition: funding`, signed)).toEqual(['condition-open funding warning'])
  expect(await status('from: 2027-06-01, to: 2028-12-31')).toEqual([])
  expect(await status('from: 2024-01-01, to: 2025-12-31')).toEqual([])
})

test('“nothing falls due” is said only where nothing can', async () => {
  const none = { cwd: workspace('from: 2024-01-01, to: 2025-12-31', quarterly) }
  expect((await run('iop expiry --today 2026-10-01', none)).out).toBe('Nothing falls due within 180 days.\n')
  const open = { cwd: workspace('to: 2040-12-31', quarterly) }
  const { out, exitCode } = await run('iop expiry --today 2026-10-01', open)
  expect(out).toContain('Nothing with a known day falls due within 180 days.')
  expect(exitCode).toBe(0)
  expect((await run('iop expiry --today 2026-10-01 --fail-on note', open)).exitCode).toBe(1)
})

test('rows with the same day and text carry the key of what they are about', async () => {
  const rights = Object.entries({ kommunen: 3, foreningen: 3, avtalsbrott: 1 }).map(
    ([key, months]) => `  ${key}: { months: ${months}, by: ${key}, endsFor: all, source: 1 }\n`,
  )
  const text = readFileSync('test/findings/ok.yaml', 'utf8').replace('id: ok', 'id: a')
  const cwd = workspaceOfFiles({ a: `${text}notice:\n${rights.join('')}` })
  const { out } = await run('iop expiry --today 2025-09-01 --within 6m --lang sv', { cwd, columns: 300 })
  expect(out).toContain('a: kommunen: Sista dag för en uppsägning (3 månader)')
  expect(out).toContain('a: foreningen: Sista dag för en uppsägning (3 månader)')
  expect(out).toContain('a: Sista dag för en uppsägning (1 månad)')
  const tomorrow = await run('iop expiry --today 2025-12-30 --within 1d --lang sv', { cwd, columns: 300 })
  expect(tomorrow.out).toContain('Avtalet upphör om 1 dag')
})
