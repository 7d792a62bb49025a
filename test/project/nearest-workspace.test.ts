import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { environment } from '../repository.ts'
import { rows, run } from '../run.ts'

const agreement = (id: string, more = '') => `iop: agreement/1
id: ${id}
version: 1
title: Natthärbärge
registration: KS 2023/112
source: 1
parties:
  kommunen: { name: Kommunen, sector: public }
  foreningen: { name: Föreningen, sector: civil }
term: { from: 2018-01-01, to: 2020-12-31 }
grants: { stod: { from: kommunen, to: foreningen, amount: 100000 } }
payouts: { every: year, in: january }
${more}`

const indexed = `indexation:
  index: OPI
  firstAdjustment: 2019-01-01
  every: year
  appliesTo: grants
  ifDiscontinued: nearest
`

const opi = (percent: number) => `iop: index/1
id: OPI
name: OPI
publisher: SKR
kind: percent-change
values:
${[2018, 2019, 2020]
  .map(
    year =>
      `  - { period: ${year}, percent: ${percent}, status: final, knownBy: 2018-01-01, source: skr.se }\n`,
  )
  .join('')}`

/** The folder of a repository with two workspaces, in which the same keys, ids and names mean different things. */
function twoWorkspaces(): { cwd: string; write: (path: string, text: string) => void } {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-two-'))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), text)
  }
  write('kommun-a/agreements/avtal.yaml', agreement('avtal', indexed))
  write('kommun-a/agreements/indices/opi.yaml', opi(2))
  write('kommun-b/agreements/natt/avtal.yaml', agreement('avtal', indexed))
  write('kommun-b/agreements/indices/opi.yaml', opi(10))
  write(
    'kommun-b/agreements/workspace.yaml',
    'iop: workspace/1\nlanguage: sv\nplannedDay: first-day\nrules: { follow-up-missing: warning }\n',
  )
  return { cwd, write }
}

const a = 'kommun-a/agreements/avtal.yaml'
const b = 'kommun-b/agreements/natt/avtal.yaml'
const paid = (of: readonly { planned: string; amount: number }[]) =>
  of.map(({ planned, amount }) => `${planned} ${amount}`)
const paidInA = ['2018-01-31 100000', '2019-01-31 102000', '2020-01-31 104040']
const paidInB = ['2018-01-01 100000', '2019-01-01 110000', '2020-01-01 121000']

test('files of several workspaces in one call are each computed with the indices and settings around them', async () => {
  const { cwd } = twoWorkspaces()
  expect(paid(await rows(`iop payouts ${a} ${b}`, { cwd }))).toEqual([...paidInA, ...paidInB])
  expect(paid(await rows(`iop payouts ../${b}`, { cwd: join(cwd, 'kommun-a') }))).toEqual(paidInB)
  expect(paid(await rows('iop payouts kommun-b', { cwd }))).toEqual(paidInB)
  const levels = await rows<{ amount: number }>(`iop index ${b} ${a}`, { cwd })
  expect(levels.map(({ amount }) => amount)).toEqual([110_000, 121_000, 102_000, 104_040])
})

test('a budget adds up the same key only within a workspace, and names the workspaces', async () => {
  const { cwd } = twoWorkspaces()
  const { out } = await run(`iop budget --year 2020 --by recipient ${a} ${b}`, { cwd })
  expect(out).toMatch(/^Föreningen \(kommun-a\/agreements\) +104 040$/m)
  expect(out).toMatch(/^Föreningen \(kommun-b\/agreements\) +121 000$/m)
  expect(out).toMatch(/^Total +225 040$/m)
})

test('files are checked with the indices, settings and severities of the workspace around them', async () => {
  const { cwd, write } = twoWorkspaces()
  const { out, exitCode } = await run(`iop validate ${a} ${b} --format concise --lang en`, { cwd })
  expect(exitCode).toBe(0)
  expect(out).toMatch(/^kommun-a\S+ note: .*\[follow-up-missing\]$/m)
  expect(out).toMatch(/^kommun-b\S+ warning: .*\[follow-up-missing\]$/m)
  expect(out).toContain('2 files checked: 0 errors, 1 warning')
  write('kommun-a/agreements/ny.yaml', agreement('ny', 'succeeds: avtal\n'))
  const overlap = await run('iop validate kommun-a/agreements/ny.yaml --format concise', { cwd })
  expect(overlap.out).toContain('[succession-overlap]')
})

test('a predecessor and a successor are looked up in the workspace around the file', async () => {
  const { cwd, write } = twoWorkspaces()
  const successor = agreement('efter', 'succeeds: avtal\n').replace(
    '2018-01-01, to: 2020',
    '2020-01-01, to: 2022',
  )
  write('kommun-a/agreements/efter.yaml', successor)
  const listed = await rows<{ statuses: string[]; to: string }>(`iop list ${a} ${b}`, { cwd })
  expect(listed.map(({ to }) => to)).toEqual(['2019-12-31', '2020-12-31'])
  expect((await run(`iop show ${a} --lang en`, { cwd })).out).not.toBe(
    (await run(`iop show ${b} --lang en`, { cwd })).out,
  )
})

test('standard input in a file’s place is checked in the workspace around that place', async () => {
  const { cwd } = twoWorkspaces()
  const line = 'iop validate --stdin-path kommun-b/agreements/ny.yaml --format concise'
  const { out } = await run(line, { cwd, stdin: agreement('ny', indexed) })
  expect(out).toMatch(/^kommun-b\/agreements\/ny\.yaml\S+ varning: .*\[follow-up-missing\]$/m)
  expect(out).not.toContain('[index-unknown]')
  const taken = await run(line.replace('ny.yaml', 'z/avtal.yaml'), { cwd, stdin: agreement('avtal') })
  expect(taken.out).toContain('[id-taken]')
})

test('a workspace within another is no part of it', async () => {
  const { cwd, write } = twoWorkspaces()
  write('kommun-a/agreements/arkiv/agreements/avtal.yaml', agreement('avtal', indexed))
  write('kommun-a/agreements/arkiv/agreements/opi.yaml', opi(5))
  const within = join(cwd, 'kommun-a')
  expect((await run('iop validate --format concise', { cwd: within })).out).not.toContain('-taken]')
  expect(paid(await rows('iop payouts', { cwd: within }))).toEqual(paidInA)
  expect(paid(await rows('iop payouts agreements/arkiv', { cwd: within }))[1]).toBe('2019-01-31 105000')
})

test('a file that lies in no workspace says so, in both languages, and none is taken from elsewhere', async () => {
  const { cwd, write } = twoWorkspaces()
  write('utanför.yaml', agreement('utanför'.replace('ö', 'o')))
  write('opi.yaml', opi(2))
  const english = await run('iop validate utanför.yaml opi.yaml --format concise --lang en', { cwd })
  expect(english.out.match(/note: The file lies in no workspace\..*\[outside-workspace\]$/gm)).toHaveLength(2)
  const swedish = await run('iop validate utanför.yaml --lang sv', { cwd })
  expect(swedish.out).toContain('[outside-workspace]: Filen ligger inte i någon arbetsyta.')
  write('utanfor.yaml', agreement('utanfor', indexed))
  const elsewhere = await run('iop validate ../utanfor.yaml --format concise', { cwd: join(cwd, 'kommun-a') })
  expect(elsewhere.out).toContain('[index-unknown]')
  expect((await run(`iop validate ${a} --format concise`, { cwd })).out).not.toContain('[outside-workspace]')
})

test('log, diff and --changed use the workspace and the repository around a file', async () => {
  const { cwd, write } = twoWorkspaces()
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: join(cwd, 'kommun-b'), encoding: 'utf8', env: environment })
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-qm', 'first')
  write(b, readFileSync(join(cwd, b), 'utf8').replace('100000', '200000').replace('version: 1', 'version: 2'))
  const changed = await run(`iop validate --changed=HEAD ${b} --format concise --lang en`, { cwd })
  expect(changed.out).toContain('1 file checked: 0 errors')
  git('commit', '-qam', 'second')
  // 100 000 more each year, by the OPI of kommun-b: 10 % a year.
  const [second] = await rows<{ total: { amount: number; year: number }[] }>(`iop log ${b}`, { cwd })
  expect(second?.total.find(({ year }) => year === 2020)?.amount).toBe(121_000)
  const since = await run('iop diff HEAD~1 kommun-b --lang en', { cwd })
  expect(since.out).toContain('+121 000 kr 2020')
  const compared = await run(`iop diff ${a} ${b} --lang en`, { cwd })
  expect([compared.exitCode, compared.err]).toEqual([0, ''])
  cpSync(join(cwd, 'kommun-b'), join(cwd, 'kommun-a/kopia'), { recursive: true })
  const revisions = await run('iop diff HEAD~1 HEAD --lang en', { cwd: join(cwd, 'kommun-a/kopia') })
  expect(revisions.out).toContain('+121 000 kr 2020')
})

test('an assumed index need be in one of the workspaces only', async () => {
  const { cwd, write } = twoWorkspaces()
  write('kommun-b/agreements/indices/kpi.yaml', opi(3).replaceAll('OPI', 'KPI'))
  expect((await run(`iop payouts ${a} ${b} --assume KPI=2`, { cwd })).exitCode).toBe(0)
  expect((await run(`iop payouts ${a} --assume KPI=2`, { cwd })).err).toContain('There is no index “KPI”')
})
