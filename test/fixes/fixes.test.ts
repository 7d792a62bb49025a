import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { run } from '../run.ts'

interface Row {
  readonly code: string
  readonly line: number
  readonly endLine: number
  readonly fix: 'safe' | 'unsafe' | null
}

const folder = mkdtempSync(join(tmpdir(), 'iop-'))
cpSync('agreements/indices/opi.yaml', join(folder, 'agreements/opi.yaml'))
appendFileSync(
  join(folder, 'agreements/opi.yaml'),
  '  - { year: 2025, percent: 2.5, status: final, published: 2024-12-12, source: circular }\n',
)

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

const rowsOf = async (...names: string[]) => {
  const { out } = await run(['validate', ...names, '--format', 'json'], { cwd: folder })
  return (JSON.parse(out) as { rows: Row[] }).rows
}

/** Every fixture of a finding that has a fix, and whether the fix is safe. */
const fixable: Record<string, Row['fix']> = {
  'boolean-word': 'safe',
  'day-format': 'safe',
  'event-unknown': 'unsafe',
  'format-missing': 'safe',
  'id-not-file-name': 'unsafe',
  'index-unknown': 'unsafe',
  'name-for-key': 'safe',
  'number-format': 'safe',
  'number-notation': 'safe',
  'number-zeros': 'safe',
  'org-number-form': 'safe',
  'party-unknown': 'unsafe',
  'party-key-unlike': 'unsafe',
  'quotes-typographic': 'safe',
  'reading-option-unknown': 'unsafe',
  'reading-unknown': 'unsafe',
  'reading-unused': 'unsafe',
  'reference-unknown': 'unsafe',
  'tag-unknown': 'safe',
  'text-cut': 'unsafe',
  'text-split': 'unsafe',
  'text-unquoted': 'safe',
  'unknown-field': 'safe',
  'value-not-allowed': 'unsafe',
  'yaml-directive': 'safe',
}

/** How many lines longer a file becomes, where it is not as long as before. */
const longer: Record<string, number> = { 'format-missing': 1, 'reading-unused': -7, 'yaml-directive': -1 }

const fixtures = readdirSync('test/findings').filter(name => name.endsWith('.yaml'))

test('exactly these findings have a fix, safe or unsafe', async () => {
  for (const name of fixtures) write(name, readFileSync(`test/findings/${name}`, 'utf8'))
  const found: Record<string, Row['fix']> = {}
  for (const { code, fix } of await rowsOf(...fixtures)) if (fix) found[code] = fix
  expect(found).toEqual(fixable)
})

const variants = {
  'with comments': (text: string) => `# först\n${text}# sist\r\n`,
  'with CRLF and a byte order mark': (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
}

const cases = Object.entries(fixable).flatMap(([code, safety]) =>
  Object.entries(variants).map(([how, made]) => ({ code, safety, how, made })),
)

test.each(cases)('$code, $how: the finding goes, nothing else comes, what is around it stays', async one => {
  const { code, safety, made } = one
  const name = `${code}.yaml`
  const before = made(readFileSync(`test/findings/${name}`, 'utf8'))
  write(name, before)
  const [found, ...others] = await rowsOf(name)
  expect(others).toEqual([])

  await run(['validate', name, '--fix'], { cwd: folder })
  if (safety === 'unsafe') {
    expect(read(name)).toBe(before)
    await run(['validate', name, '--fix-unsafe'], { cwd: folder })
  }
  const after = read(name)
  expect(after).not.toBe(before)
  expect(await rowsOf(name)).toEqual([])

  const lines = (text: string) => text.split(/(?<=\n)/)
  const [old, now] = [lines(before), lines(after)]
  expect(now.length - old.length).toBe(longer[code] ?? 0)
  if (longer[code] === undefined)
    expect(now.filter((line, i) => line !== old[i])).toEqual([now[(found?.line ?? 0) - 1]])
  expect(after.startsWith('\ufeff')).toBe(before.startsWith('\ufeff'))
  if (before.startsWith('\ufeff')) expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(after.includes('# först')).toBe(before.includes('# först'))

  const { out } = await run(['validate', name, '--fix-unsafe'], { cwd: folder })
  expect(out).toContain('0 fixes made.')
  expect(read(name)).toBe(after)
})

const right = readFileSync('test/findings/ok.yaml', 'utf8').replace(
  'version: 1\n',
  'version: 1   # the first\nrepayment: { rest: { of: unused, duty: must, source: "7" } }\n',
)

/** What stands in a file, what is written instead, what becomes of it, and whether that is safe. */
const mended: readonly (readonly [string, string, string, Row['fix']])[] = [
  ['Natthärbärge', 'IOP – stöd: mat', '"IOP – stöd: mat"', 'unsafe'],
  ['Natthärbärge', 'IOP: Nattro – plats #1 i länet', '"IOP: Nattro – plats #1 i länet"', 'unsafe'],
  ['Natthärbärge', 'IOP: Nattro # en plats', '"IOP: Nattro" # en plats', 'unsafe'],
  ['Natthärbärge', 'Nattro  #1', '"Nattro  #1"', 'unsafe'],
  ['Natthärbärge', '2024 #2', '"2024 #2"', 'unsafe'],
  ['Natthärbärge', '@plats #1', '"@plats #1"', 'safe'],
  ['Natthärbärge', '*Vi* och plats #1', '*Vi* och plats #1', null],
  ['name: Föreningen', 'name: 1e3', 'name: "1e3"', 'safe'],
  ['name: Föreningen', 'name: 0x1F', 'name: "0x1F"', 'safe'],
  ['name: Föreningen', 'name: 0o17', 'name: "0o17"', 'safe'],
  ['name: Föreningen', 'name: .5', 'name: ".5"', 'safe'],
  ['name: Föreningen', 'name: +1', 'name: "+1"', 'safe'],
  ['name: Föreningen', 'name: 1.0', 'name: "1.0"', 'safe'],
  ['name: Föreningen', 'name: 007', 'name: "007"', 'safe'],
  ['name: Föreningen', 'name: .inf', 'name: ".inf"', 'safe'],
  ['name: Föreningen', 'name: 12345678901234567890', 'name: "12345678901234567890"', 'safe'],
  ['name: Föreningen', 'name: 500.000', 'name: "500.000"', 'safe'],
  ['source: 1 }', 'source: 0x1F }', 'source: "0x1F" }', 'safe'],
  ['amount: 500000', 'amount: 5e5', 'amount: 500000', 'safe'],
  ['Natthärbärge', '@härbärget', '"@härbärget"', 'safe'],
  ['Natthärbärge', '2024', '"2024"', 'safe'],
  ['amount: 500000', 'what: bilaga #3, amount: 500000', 'what: "bilaga #3", amount: 500000', 'unsafe'],
  ['version: 1   #', 'version 1   #', 'version: 1   #', 'safe'],
  [', amount: 500000', ', amount 500000', ', amount: 500000', 'unsafe'],
  ['  kommunen: { from', '\u00a0\u00a0kommunen:\u00a0{ from', '  kommunen: { from', 'safe'],
  ['version: 1', 'version:1', 'version: 1', 'safe'],
  ['version: 1', 'version: 01', 'version: 1', 'safe'],
  ['source: 2 }\ngrants', 'source: 01 }\ngrants', 'source: "01" }\ngrants', 'safe'],
  ['Natthärbärge', '!viktigt Natthärbärge', 'Natthärbärge', 'unsafe'],
  ['Natthärbärge', '!viktigt "Natthärbärge"', '"Natthärbärge"', 'safe'],
  ['version: 1', 'version: "1"', 'version: 1', 'safe'],
  ['2024-01-01', '2024-1-1', '2024-01-01', 'safe'],
  ['2024-01-01', '20240101', '2024-01-01', 'safe'],
  ['2024-01-01', '1/1 2024', '2024-01-01', 'safe'],
  ['2024-01-01', '31/1 2024', '2024-01-31', 'safe'],
  ['2024-01-01', '1/2 2024', '2024-02-01', 'unsafe'],
  ['2024-01-01', 'den 1 februari 2024', '2024-02-01', 'safe'],
  ['212000-0449', '2120000449', '212000-0449', 'safe'],
  ['212000-0449', '212000 0449', '212000-0449', 'safe'],
  ['212000-0449', "'162120000449'", "'212000-0449'", 'safe'],
  ['212000-0449', '212000\u20130449', '212000-0449', 'safe'],
  ['sector: civil', 'Sector: civil', 'sector: civil', 'safe'],
  ['every: year', 'every: Year', 'every: year', 'safe'],
  ['every: year', 'every: yearly', 'every: year', 'unsafe'],
  ['amount: 500000', 'amount: "500.000,50 kr"', 'amount: 500000.50', 'safe'],
  ['amount: 500000', 'amount: "500.000"', 'amount: "500.000"', null],
  ['amount: 500000', 'amount: 500.000', 'amount: 500.000', null],
  ['cash: 500000', 'cash: 500.000,50', 'cash: 500000.5', 'safe'],
  ['cash: 500000', 'cash: 1.500.000,50', 'cash: 1500000.5', 'safe'],
]

test.each(mended)('where %s should stand, %s becomes %s: %s', async (meant, bad, good, safety) => {
  write('ok.yaml', right.replace(meant, bad))
  const fixes = (await rowsOf('ok.yaml')).map(({ fix }) => fix)
  expect(fixes.length).toBeGreaterThan(0)
  expect(fixes.find(fix => fix !== null) ?? null).toBe(safety)
  await run(`iop validate ok.yaml ${safety === 'safe' ? '--fix' : '--fix-unsafe'}`, { cwd: folder })
  expect(read('ok.yaml')).toBe(right.replace(meant, good))
})

test('the shipped agreements need no fix, and no file is written', async () => {
  const workspace = mkdtempSync(join(tmpdir(), 'iop-'))
  cpSync('agreements', join(workspace, 'agreements'), { recursive: true })
  const state = () =>
    readdirSync(workspace, { recursive: true, encoding: 'utf8' })
      .map(name => [name, statSync(join(workspace, name)).mtimeMs])
      .toSorted()
  const before = state()
  const { out } = await run('iop validate --fix-unsafe', { cwd: workspace })
  expect(out).toContain('0 fixes made.')
  expect(state()).toEqual(before)
})

/** Slips that can be made in it together. */
const slips: readonly (readonly [string, string])[] = [
  ['iop: agreement/1\n', ''],
  ['title:', 'titel:'],
  ['212000-0449', '2120000449'],
  ['sector: civil', 'sectr: civil'],
  ['from: 2024-01-01', 'from: 2024-1-1'],
  ['to: 2025-12-31', 'to: 31/12 2025'],
  ['name: Föreningen', 'namn: Föreningen'],
  ['cash: 500000', 'cash: 500 000 kr'],
  ['amount: 500000', 'amount: "500_000"'],
  ['duty: must', 'duty: Must'],
  ['payouts:', 'payout:'],
  ['version: 1   # the first\n', 'version: 1   # the first\nversion: 1\n'],
  ['every: year', 'every: year, every: year'],
]

test('safe fixes restore the original text from any combination of slips, to the byte', async () => {
  const mark = fc.constantFrom('', '\ufeff')
  const ending = fc.constantFrom('\n', '\r\n')
  await fc.assert(
    fc.asyncProperty(fc.subarray([...slips], { minLength: 1 }), mark, ending, async (made, mark, ending) => {
      const shaped = (text: string) => mark + text.replaceAll('\n', ending)
      write('ok.yaml', shaped(made.reduce((text, [good, bad]) => text.replace(good, bad), right)))
      await run('iop validate ok.yaml --fix', { cwd: folder })
      expect(read('ok.yaml')).toBe(shaped(right))
    }),
    { numRuns: 30 },
  )
})

test('a fix that would leave more errors, or a repeated key, is not made', async () => {
  const twice = right.replace('sector: civil', 'sectr: civil, sectro: public')
  write('ok.yaml', twice)
  await run('iop validate ok.yaml --fix-unsafe', { cwd: folder })
  expect(read('ok.yaml')).toBe(right.replace('sector: civil', 'sector: civil, sectro: public'))
  const present = right.replace('sector: civil', 'sector: civil, sectr: public')
  write('ok.yaml', present)
  expect((await rowsOf('ok.yaml')).map(({ fix }) => fix)).toEqual([null])
  const { out } = await run('iop validate ok.yaml --fix-unsafe', { cwd: folder })
  expect(out).toContain('0 fixes made.')
  expect(read('ok.yaml')).toBe(present)
})

test('a repeated key with another value is kept, and removing one with a comment is unsafe', async () => {
  write('ok.yaml', right.replace('title: N', 'version: 2\ntitle: N'))
  expect((await rowsOf('ok.yaml')).map(({ code, fix }) => [code, fix])).toEqual([['duplicate-key', null]])
  write('ok.yaml', right.replace('title: N', 'version: 1 # again\ntitle: N'))
  expect((await rowsOf('ok.yaml')).map(({ code, fix }) => [code, fix])).toEqual([['duplicate-key', 'unsafe']])
})
