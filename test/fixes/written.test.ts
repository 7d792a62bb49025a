import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tryReplaceFile } from '../../src/project/files/replace-file.ts'
import { run } from '../run.ts'
import { agreementsFolder } from '../workspace.ts'

const right = readFileSync('test/findings/ok.yaml', 'utf8')
const wrong = (id: string) => right.replace('id: ok', `id: ${id}`).replace('500000', '500 000')

const folderWith = (...ids: string[]) => {
  const folder = agreementsFolder()
  for (const id of ids) writeFileSync(join(folder, `${id}.yaml`), wrong(id))
  return folder
}

test('a file keeps its mode, a link stays a link, and nothing is left beside', async () => {
  const folder = folderWith('a')
  mkdirSync(join(folder, 'links'))
  chmodSync(join(folder, 'a.yaml'), 0o640)
  symlinkSync('../a.yaml', join(folder, 'links/a.yaml'))
  const { out, exitCode } = await run('iop validate links/a.yaml --fix', { cwd: folder })
  expect([out, exitCode]).toEqual(['1 file checked: 0 errors, 0 warnings. 1 fix made.\n', 0])
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toContain('cash: 500000')
  expect(statSync(join(folder, 'a.yaml')).mode & 0o777).toBe(0o640)
  expect(lstatSync(join(folder, 'links/a.yaml')).isSymbolicLink()).toBe(true)
  expect(readdirSync(folder)).toEqual(['a.yaml', 'links'])
  expect(readdirSync(join(folder, 'links'))).toEqual(['a.yaml'])
})

test('a file that is read-only is kept and reported, and the other files are fixed', async () => {
  const folder = folderWith('a', 'b', 'c')
  chmodSync(join(folder, 'b.yaml'), 0o444)
  const { out, err, exitCode } = await run('iop validate . --fix --format concise', { cwd: folder })
  expect(readFileSync(join(folder, 'b.yaml'), 'utf8')).toBe(wrong('b'))
  for (const id of ['a', 'c'])
    expect(readFileSync(join(folder, `${id}.yaml`), 'utf8')).toContain('cash: 500000')
  expect(out).toMatch(/^b\.yaml:\d+:37: .*\n3 files checked: 1 error, 0 warnings\. 2 fixes made\.\n$/)
  expect(err).toBe('iop: The file b.yaml cannot be written.\n')
  expect(exitCode).toBe(2)
})

test('--diff writes nothing, beside --fix neither, and has the exit code of the findings', async () => {
  const folder = folderWith('a')
  for (const line of ['iop validate a.yaml --diff', 'iop validate a.yaml --diff --fix']) {
    const { out, exitCode } = await run(line, { cwd: folder })
    expect(out).toContain('+  kommunen: { from: kommunen, cash: 500000, source: 2 }')
    expect(exitCode).toBe(1)
  }
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(wrong('a'))
})

test('a fix in an index is taken into account for agreements in the same run', async () => {
  const folder = agreementsFolder()
  const index = readFileSync('agreements/indices/opi.yaml', 'utf8').replace('percent: 4.6', 'percent: "4,6"')
  const indexed =
    'indexation: { index: OPY, firstAdjustment: 2025-01-01, every: year, appliesTo: grants, source: 4 }\n'
  writeFileSync(join(folder, 'opi.yaml'), index)
  writeFileSync(join(folder, 'ok.yaml'), right + indexed)
  const { out } = await run('iop validate --fix-unsafe --format concise', { cwd: folder })
  expect(out).toContain('2 files checked: 0 errors, 1 warning, 2 notes. 2 fixes made.')
  expect(readFileSync(join(folder, 'ok.yaml'), 'utf8')).toContain('index: OPI')
})

test('a device is written to and not replaced, and a missing folder is a failure', () => {
  expect(tryReplaceFile('/dev/null', '/', 'x')).toBeUndefined()
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  expect(tryReplaceFile('nowhere/x', folderWith(), 'x')?.code).toBe('not-written')
  expect(tryReplaceFile('.', folderWith(), 'x')?.code).toBe('not-written')
})

test('standard input is printed with its fixes, and remaining findings on standard error', async () => {
  const folder = folderWith('a')
  const line = 'iop validate - --stdin-path a.yaml --fix --format concise'
  const stdin = wrong('a').replace('every: year', 'every: yearly')
  const { out, err, exitCode } = await run(line, { cwd: folder, stdin })
  expect(out).toBe(stdin.replace('500 000', '500000'))
  expect(err).toMatch(/^a\.yaml:\d+:19: error: .*\n1 file checked: 1 error, 0 warnings\. 1 fix made\.\n$/)
  expect(exitCode).toBe(1)
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(wrong('a'))
})

test('a suppressed finding is not fixed', async () => {
  const folder = folderWith()
  const text = `${right.replace('id: ok', 'id: a')}readings: # iop-ignore reading-unused -- for the next agreement
  x: { question: Hur?, options: { ja: { value: 1 } }, chosen: ja }\n`
  writeFileSync(join(folder, 'a.yaml'), text)
  const { out } = await run('iop validate a.yaml --fix-unsafe', { cwd: folder })
  expect(out).toContain('1 file checked: 0 errors, 0 warnings, 1 ignored. 0 fixes made.')
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(text)
})

test('a format without room for a diff is refused beside --diff, and no baseline is written', async () => {
  const folder = folderWith('a')
  const { err, exitCode } = await run('iop validate a.yaml --diff --format sarif', { cwd: folder })
  expect([err, exitCode]).toEqual(['iop: --diff and --format sarif cannot be used together.\n', 2])
  const line = 'iop validate a.yaml --baseline base.json'
  writeFileSync(join(folder, 'a.yaml'), right.replace('id: ok', 'id: a'))
  await run(`${line} --update-baseline`, { cwd: folder })
  const before = readFileSync(join(folder, 'base.json'), 'utf8')
  writeFileSync(join(folder, 'a.yaml'), wrong('a'))
  expect((await run(`${line} --grow-baseline --diff`, { cwd: folder })).exitCode).toBe(1)
  expect(readFileSync(join(folder, 'base.json'), 'utf8')).toBe(before)
})
