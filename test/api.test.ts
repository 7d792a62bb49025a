import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as api from '../src/api.ts'
import { rows, run, today } from './run.ts'

const { budget, diff, expiry, load, oreOf, payouts, split, timeline, timelines, validate } = api
const project = load('.', { today, assume: ['OPI=2.5'] })
const kamratstod = timeline(project, 'linkoping-2024-kamratstod')

test('scripts get the amounts that commands print, in öre', async () => {
  const printed = await rows<{ amount: number | null }>(
    `iop payouts linkoping-2024-kamratstod --assume OPI=2.5 --today ${today}`,
  )
  expect(payouts(kamratstod).map(({ payout }) => oreOf(payout.amount))).toEqual(
    printed.map(({ amount }) => (amount === null ? undefined : BigInt(amount * 100))),
  )
  expect(budget(kamratstod, [2025], 'cash').map(({ amount }) => oreOf(amount))).toEqual([
    47_587_900n,
    35_688_700n,
  ])
  expect(split(kamratstod).map(({ party }) => party.key)).toContain('pingst')
})

test('scripts get the findings that validate prints, in either language', async () => {
  const { out: printed } = await run('iop validate --format concise --lang sv')
  const lines = validate(project, [], 'sv').map(({ file, line, column, message }) => ({
    place: `${file}:${line}:${column}:`,
    message,
  }))
  expect(lines.length).toBeGreaterThan(0)
  for (const { place, message } of lines)
    expect(printed.split('\n').filter(line => line.startsWith(place) && line.includes(message))).toHaveLength(
      1,
    )
  expect(printed.trimEnd().split('\n')).toHaveLength(lines.length + 1)
})

test('findings given to scripts leave personal data out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'iop-api-'))
  cpSync('agreements', join(folder, 'agreements'), { recursive: true })
  writeFileSync(join(folder, 'agreements/x.yaml'), 'iop: agreement/1\nid: "19121212-1212"\n')
  const found = JSON.stringify(validate(load(folder, { today })))
  expect(found).toContain('x.yaml')
  expect(found).not.toContain('1212-1212')
})

test('a file that scripts name is checked in the workspace around it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'iop-api-'))
  cpSync('agreements', join(folder, 'agreements'), { recursive: true })
  const file = join(folder, 'agreements/linkoping-2018-utsatta.yaml')
  const codes = (project: ReturnType<typeof load>) => validate(project, [file]).map(({ code }) => code)
  expect(codes(load(mkdtempSync(join(tmpdir(), 'iop-')), { today }))).toEqual(codes(load(folder, { today })))
})

test('scripts see what falls due from the day that they state', () => {
  const days = expiry(project, kamratstod, 90).flatMap(({ day }) => day ?? [])
  expect(days).toContain('2026-12-31')
  for (const day of days) expect(day >= today && day <= '2027-02-20', day).toBe(true)
})

test('scripts compare versions that they name', () => {
  const [pair] = diff(project, ['linkoping-2018-utsatta', 'linkoping-2021-utsatta'])
  expect(pair?.comparison.changes.map(({ change }) => change.path.join('.'))).toContain(
    'grants.hjarta-till-hjarta',
  )
})

test('what cannot be done is thrown with its code', () => {
  const thrown = (act: () => unknown) => {
    try {
      act()
    } catch (problem) {
      return problem instanceof api.Failure ? problem.code : problem
    }
  }
  expect(timelines(project).length).toBeGreaterThan(1)
  expect(thrown(() => timeline(project, 'no-such'))).toBe('agreement-not-found')
  expect(thrown(() => timeline(project, 'agreements/*.yaml'))).toBe('agreement-not-found')
  expect(thrown(() => validate(project, ['no-such.yaml']))).toBe('file-not-found')
  expect(thrown(() => load('.', { today: '2026-02-30' }))).toBe('option-value')
  expect(thrown(() => payouts(kamratstod, 'today'))).toBe('option-value')
})

test('the README names every function for scripts', () => {
  const [, section = ''] = readFileSync('README.md', 'utf8').split('\n## For scripts\n')
  for (const name of Object.keys(api)) expect(section).toMatch(new RegExp(`\`${name}\\b`))
})
