import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commandNames } from '../src/command-names.ts'
import { repository } from './repository.ts'
import { run } from './run.ts'

/** Parts of the personal data below that no report may have. */
const secret = /9876|1740605|Exempelson|789-0|anna\.ex/

const original = readFileSync('test/differences/motesplats.yaml', 'utf8')

/** The agreement with personal data in texts, keys and what refers to them, in the places where reports look. */
const personal = `${original
  .replace(/^title: .*$/m, 'title: Stöd till Anna 811218-9876')
  .replace('Ekeby kommun', 'Ekeby 811218-9876 kommun c/o Exempelson')
  .replace('Uppföljning i dialog', 'Ring 070-1740605 eller 811218 9876')
  .replace('Öppet även lördagar', 'Öppet enligt anna.exempel@gmail.com')
  .replace('source: 8', 'source: "811218-9876"')
  .replaceAll('motesplatsen', 'plats-8112189876')
  .replaceAll(/\bdrift:/g, 'drift-070-1740605:')}
clauses:
  fraga-070-1740605: { what: Anna bor c/o Exempelson, source: 3, quote: "Konto 8327-9, 123 456 789-0" }
`

function folderWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'iop-'))
  mkdirSync(join(folder, 'agreements'))
  writeFileSync(join(folder, 'old.yaml'), original)
  writeFileSync(join(folder, 'agreements/motesplats.yaml'), text)
  return folder
}

const common = ['table', 'json', 'csv']
const forFindings = ['pretty', 'concise', 'json', 'csv', 'sarif', 'github', 'gitlab', 'junit', 'markdown']
const formats: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(['list', 'show', 'split', 'payouts', 'budget', 'index'].map(name => [name, common])),
  'expiry --past': common,
  'budget --by grant --bridge': common,
  'diff old.yaml agreements/motesplats.yaml --editorial': [...common, 'html', 'markdown', 'github'],
  'diff motesplats --from 2024-06-01 --to 2025-12-01': [...common, 'html', 'markdown', 'github'],
  validate: forFindings,
}
const ways = Object.entries(formats).flatMap(([line, formats]) => formats.map(format => [line, format]))

test.each(ways)('%s as %s has no personal data', async (line, format) => {
  for (const columns of [60, 200]) {
    const { out, err, exitCode } = await run(`iop ${line} --format ${format}`, {
      cwd: folderWith(personal),
      columns,
    })
    expect([out.length > 0, exitCode], err).toEqual([true, 0])
    expect(out + err).not.toMatch(secret)
  }
})

test('every command that reads agreements is tried', () => {
  const tried = [...ways.map(([line = '']) => line.split(' ')[0]), 'log', 'git', 'explain']
  expect(commandNames.filter(name => !tried.includes(name))).toEqual([])
})

test('figures, days and what refers to a key are the same without personal data', async () => {
  const figures = async (text: string, line: string) =>
    (await run(line, { cwd: folderWith(text) })).out
      .split(/\r\n/)
      .map(row => row.match(/(?<=,)[\d.-]+(?=,|$)/g))
  for (const line of ['iop payouts --format csv', 'iop split --format csv', 'iop budget --format csv'])
    expect(await figures(personal, line)).toEqual(await figures(original, line))
})

test('a change from one number to another is still a change', async () => {
  const cwd = folderWith(personal)
  writeFileSync(join(cwd, 'old.yaml'), personal.replaceAll('811218-9876', '701063-2391'))
  const { out } = await run('iop diff old.yaml agreements/motesplats.yaml --editorial', { cwd })
  expect(out).toMatch(/Anna •{11} → Stöd till Anna •{11}/)
  expect(out).not.toMatch(/2391|9876/)
})

test('git gets no personal data from a file, broken or not, and none from the subject of a commit', async () => {
  const { folder, write, commit } = repository()
  write('agreements/motesplats.yaml', personal)
  commit('For 811218-9876')
  write('agreements/motesplats.yaml', personal.replace('amount: 500000', 'amount: x 811218-9876'))
  write('agreements/broken.yaml', `iop: agreement/1\nid: "x\n# 811218-9876\n`)
  const file = 'agreements/motesplats.yaml'
  const driver = (old: string, now: string) => [
    'git',
    'diff-driver',
    file,
    old,
    'x',
    '100644',
    now,
    'y',
    '100644',
  ]
  const none = 'agreements/indices/opi.yaml'
  for (const line of [
    ['git', 'textconv', file],
    ['git', 'textconv', 'agreements/broken.yaml'],
    driver(none, file),
    driver(file, 'agreements/broken.yaml'),
    ...common.map(format => ['log', 'motesplats', '--format', format]),
  ]) {
    const { out, err } = await run(line, { cwd: folder })
    expect(out, line.join(' ')).toContain('•')
    expect(out + err, line.join(' ')).not.toMatch(secret)
  }
})

test('a fix is shown without personal data, and is left out where a program would make it so', async () => {
  const cwd = folderWith(original.replace('name: Ekeby kommun', 'name: 8112189876'))
  for (const line of [
    ...forFindings.map(format => `iop validate --format ${format}`),
    ...['pretty', 'concise', 'json', 'csv'].map(format => `iop validate --diff --format ${format}`),
  ]) {
    const { out, err } = await run(line, { cwd })
    expect(out, line).toMatch(/text-unquoted|8112189876|•/)
    expect(out + err, line).not.toMatch(secret)
  }
})

test('the names of files and the hashes of commits are as they are', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'iop-'))
  writeFileSync(join(folder, '811218-9876.yaml'), 'iop: agreement/1\n')
  const { out } = await run('iop validate 811218-9876.yaml --format json', { cwd: folder })
  expect(out).toContain('"file": "811218-9876.yaml"')
})
