import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { largestFile } from '../src/files.ts'
import { fileOf } from '../src/findings/example-file.ts'
import { examples } from '../src/findings/lists/examples.ts'
import { agreement, repository } from './repository.ts'
import { run } from './run.ts'

const root = mkdtempSync(join(tmpdir(), 'iop-'))
mkdirSync(join(root, 'test/findings'), { recursive: true })
cpSync('agreements', join(root, 'agreements'), { recursive: true })

const shown = Object.entries(examples).flatMap(([code, example]) => (example ? [{ code, ...example }] : []))

test.each(shown)(
  '$code: the wrong example gets that finding and no other, in both languages',
  async ({ code, wrong, ...example }) => {
    const file = `test/findings/${code}.yaml`
    const text = fileOf(wrong, example, code)
    writeFileSync(join(root, file), text)
    await expect(text).toMatchFileSnapshot(`findings/${code}.yaml`)
    const screens = [
      await run(`iop validate ${file} --lang en`, { cwd: root }),
      await run(`iop validate ${file} --lang sv`, { cwd: root }),
    ]
    for (const { out } of screens) {
      expect(out.match(/^\S+\[[a-z-]+\]: /gm)).toEqual([expect.stringContaining(`[${code}]`)])
      expect(out).toMatch(new RegExp(`^  --> ${file}:\\d+:\\d+$`, 'm'))
    }
    await expect(screens.map(({ out }) => out).join('')).toMatchFileSnapshot(`findings/${code}.out`)
  },
)

test.each(shown)('$code: the right example has no findings', async ({ code, right, ...example }) => {
  const folder = join(root, 'right')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${code}.yaml`), fileOf(right, example, code))
  const { out } = await run(`iop validate right/${code}.yaml`, { cwd: root })
  expect(out).toMatch(/^1 file checked: 0 errors, 0 warnings(, 1 ignored)?\.\n$/)
})

/** The letters and digits of a text, whatever it is marked up with. */
const letters = (text: string) => text.replaceAll(/&\w+;|<!-- -->|[^\p{L}\d]/gu, '')

test.each(shown)(
  '$code: the reference quotes the message of the wrong example, also outside of a workspace',
  async ({ code, wrong, ...example }) => {
    const { out } = await run(`iop explain ${code} --format markdown`, { cwd: '/' })
    const quoted = out.match(/^> .*$/gm)?.map(line => letters(line.replace(/^> (help: )?/, ''))) ?? []
    const file = `test/findings/${code}.yaml`
    writeFileSync(join(root, file), fileOf(wrong, example, code))
    const screen = letters((await run(`iop validate ${file}`, { cwd: root })).out)
    expect(quoted).not.toEqual([])
    for (const text of quoted) expect(screen).toContain(text)
  },
)

test('every fixture is of a finding that has an example', () => {
  const known = ['ok', ...shown.map(({ code }) => code)]
  const isLeft = (file: string) => !known.includes(file.replace(/\.\w+$/, ''))
  expect(readdirSync('test/findings').filter(isLeft)).toEqual([])
})

test('only these findings have no example', () => {
  const unshown = Object.entries(examples).flatMap(([code, example]) => (example ? [] : [code]))
  expect(unshown.toSorted()).toEqual([
    ...['file-not-readable', 'file-not-text', 'file-too-large', 'id-taken', 'ignore-expired'],
    ...[
      'ignore-not-possible',
      'outside-workspace',
      'settings-repeated',
      'text-too-long',
      'version-not-raised',
      'yaml-too-deep',
    ],
  ])
})

test('a file without mistakes has no findings', async () => {
  await expect(fileOf('', {}, 'ok')).toMatchFileSnapshot('findings/ok.yaml')
  const { out, exitCode } = await run('iop validate test/findings/ok.yaml')
  expect(out).toBe('1 file checked: 0 errors, 0 warnings.\n')
  expect(exitCode).toBe(0)
})

const folder = mkdtempSync(join(tmpdir(), 'iop-'))

const validated = async (name: string, contents: string | Uint8Array) => {
  writeFileSync(join(folder, name), contents)
  return run(['validate', name, '--format', 'concise'], { cwd: folder })
}

test('binary files, other encodings and large files are findings', async () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])
  expect((await validated('image.yaml', png)).out).toMatch(/^image\.yaml:1:1: .*\[file-not-text\]$/m)
  const latin = await validated('latin.yaml', Buffer.from('iop: agreement/1\ntitle: härbärge', 'latin1'))
  expect(latin.out).toMatch(/^latin\.yaml:2:9: .* probably Windows-1252: .*\[file-not-text\]$/m)
  for (const encoded of [
    Buffer.from('\ufeffiop: agreement/1', 'utf16le'),
    Buffer.from('iop: agreement/1', 'utf16le'),
    Buffer.from('\ufeffiop: agreement/1', 'utf16le').swap16(),
  ])
    expect((await validated('wide.yaml', encoded)).out).toMatch(
      /^wide\.yaml:1:1: .* probably UTF-16: .*\[file-not-text\]$/m,
    )
  const large = `# ${'x'.repeat(largestFile)}`
  expect((await validated('large.yaml', large)).out).toMatch(/^large\.yaml:1:1: .*5 MB.*\[file-too-large\]$/m)
})

test('nesting that is too deep for the parser is a finding, not a crash', async () => {
  const { out, exitCode } = await validated('deep.yaml', `iop: agreement/1\nid: ${'['.repeat(20_000)}`)
  expect(exitCode).toBe(1)
  expect(out).toMatch(/^deep\.yaml:2:104: error: .*\[yaml-too-deep\]$/m)
  expect(out).not.toMatch(/at .*\.ts:/)
})

test('a text that is too long is a finding', async () => {
  const { out } = await validated('ok.yaml', fileOf(`title: ${'x'.repeat(20_000)}\n`, {}, 'ok'))
  expect(out).toMatch(/^ok\.yaml:4:8: error: .*\[text-too-long\]$/m)
})

test('in a workspace no id is taken twice, and settings stand in one file', async () => {
  const workspace = join(mkdtempSync(join(tmpdir(), 'iop-')), 'agreements')
  cpSync('agreements', workspace, { recursive: true })
  const copy = (from: string, to: string) => {
    mkdirSync(join(workspace, 'old'), { recursive: true })
    cpSync(join(workspace, from), join(workspace, 'old', to))
  }
  copy('linkoping-2018-utsatta.yaml', 'linkoping-2018-utsatta.yaml')
  copy('indices/opi.yaml', 'opi.yaml')
  copy('workspace.yaml', 'settings.yaml')
  const { out, exitCode } = await run('iop validate --format concise', { cwd: workspace })
  expect(exitCode).toBe(1)
  expect(out).toContain(
    'old/linkoping-2018-utsatta.yaml:3:5: error: The id “linkoping-2018-utsatta” is taken by',
  )
  expect(out).toMatch(
    /^old\/opi\.yaml:5:5: error: The id “OPI” is taken by indices\/opi\.yaml\. .*\[id-taken\]$/m,
  )
  expect(out).toMatch(
    /^workspace\.yaml:4:6: error: .* old\/settings\.yaml already\. .*\[settings-repeated\]$/m,
  )
  expect((await run('iop payouts linkoping-2021-utsatta', { cwd: workspace })).exitCode).toBe(2)
})

test('a dangling link is a finding, and other files are still checked', async () => {
  const workspace = join(mkdtempSync(join(tmpdir(), 'iop-')), 'agreements')
  cpSync('agreements', workspace, { recursive: true })
  symlinkSync('nowhere.yaml', join(workspace, 'dead.yaml'))
  symlinkSync('loop.yaml', join(workspace, 'loop.yaml'))
  const { out } = await run('iop validate --format concise', { cwd: workspace })
  expect(out.match(/\[file-not-readable\]$/gm)).toHaveLength(2)
  expect(out).toContain('9 files checked: 2 errors, 1 warning, 6 notes.')
})

test('a workspace without files is a failure', async () => {
  const workspace = join(mkdtempSync(join(tmpdir(), 'iop-')), 'agreements')
  mkdirSync(workspace)
  for (const command of ['validate', 'list'])
    expect((await run(`iop ${command}`, { cwd: workspace })).exitCode).toBe(2)
})

test('two mistakes in one place are two findings, and a union is checked by the intended shape', async () => {
  const ok = readFileSync('test/findings/ok.yaml', 'utf8')
  const missing = await validated('ok.yaml', ok.replace(/^(version|title): .*\n/gm, ''))
  expect(missing.out.match(/\[missing-field\]$/gm)).toHaveLength(2)
  const repayment = 'repayment: { rest: { of: unusd, duty: must, source: 7 } }\n'
  expect((await validated('ok.yaml', ok + repayment)).out).toContain(
    '“unusd” cannot stand here. Did you mean “unused”?',
  )
  const scope =
    'indexation: { index: OPI, firstAdjustment: 2025-01-01, every: year, appliesTo: [grants, grant], source: 4 }\n'
  expect((await validated('ok.yaml', ok + scope)).out).toMatch(/ok\.yaml:\d+:89: .*Did you mean “grants”\?/)
  const merged = ok.replace('title: N', '<<: [5, x]\ntitle: N')
  expect((await validated('ok.yaml', merged)).out).toContain('[merge-not-map]')
})

test('with --changed a substantive change is a finding unless the version is raised', async () => {
  const { folder, read, write, git } = repository()
  const found = async () => (await run('iop validate --changed --format concise', { cwd: folder })).out
  write(agreement, read(agreement).replace('amount: 1500000', 'amount: 1400000'))
  expect(await found()).toMatch(
    /linkoping-2018-utsatta\.yaml:4:10: warning: The version is not raised, .*\[version-not-raised\]$/m,
  )
  git('mv', agreement, 'agreements/linkoping-2018-utsatta.yaml')
  expect(await found()).toContain('[version-not-raised]')
  git('mv', 'agreements/linkoping-2018-utsatta.yaml', agreement)
  write(agreement, read(agreement).replace('version: 1', 'version: 2'))
  expect(await found()).not.toContain('[version-not-raised]')
  git('checkout', '-q', '.')
  write(agreement, read(agreement).replace('title: ', 'title: Ny '))
  expect(await found()).toContain('1 file checked')
  expect(await found()).not.toContain('[version-not-raised]')
})

test('a file or folder whose name is not in UTF-8 is told, and other files are still checked', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-names-'))
  const named = (name: string) =>
    Buffer.concat([Buffer.from(`${cwd}/agreements/`), Buffer.from(name, 'latin1')])
  mkdirSync(join(cwd, 'agreements'))
  writeFileSync(named('härbärge.yaml'), fileOf('', {}, 'harbarge'))
  mkdirSync(named('år'))
  writeFileSync(join(cwd, 'agreements/ok.yaml'), fileOf('', {}, 'ok'))
  const { out, exitCode } = await run('iop validate --format concise', { cwd })
  expect(exitCode).toBe(1)
  expect(out.match(/since its name is not in UTF-8\..*\[file-not-readable\]$/gm)).toHaveLength(2)
  expect(out).toContain('3 files checked: 2 errors')
})
