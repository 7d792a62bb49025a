import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { largestFile } from '../src/files.ts'
import { en } from '../src/messages/en/en.ts'
import { run } from './run.ts'

/** What no file of a few lines can show; each has a test of its own. */
const apart = [
  'file-not-text',
  'file-not-readable',
  'file-too-large',
  'yaml-too-deep',
  'id-taken',
  'settings-repeated',
  'ignore-not-possible',
  'ignore-expired',
]

const codes = Object.keys(en.findings).filter(code => !apart.includes(code))

test.each(codes)(
  '%s: a file with that mistake gets that finding and no other, in both languages',
  async code => {
    const file = `test/findings/${code}.yaml`
    expect(existsSync(file), file).toBe(true)
    const screens = [await run(`iop validate ${file} --lang en`), await run(`iop validate ${file} --lang sv`)]
    for (const { out } of screens) {
      expect(out.match(/^\S+\[[a-z-]+\]: /gm)).toEqual([expect.stringContaining(`[${code}]`)])
      expect(out).toMatch(new RegExp(`^  --> ${file}:\\d+:\\d+$`, 'm'))
    }
    await expect(screens.map(({ out }) => out).join('')).toMatchFileSnapshot(`findings/${code}.out`)
  },
)

test('a file that is right is met with nothing', async () => {
  const { out, exitCode } = await run('iop validate test/findings/ok.yaml')
  expect(out).toBe('1 file checked: 0 errors, 0 warnings.\n')
  expect(exitCode).toBe(0)
})

const folder = mkdtempSync(join(tmpdir(), 'iop-'))

const validated = async (name: string, contents: string | Uint8Array) => {
  writeFileSync(join(folder, name), contents)
  return run(['validate', name, '--format', 'concise'], { cwd: folder })
}

test('binary files, other encodings and large files are told from agreements', async () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])
  expect((await validated('image.yaml', png)).out).toMatch(/^image\.yaml:1:1: .*\[file-not-text\]$/m)
  expect((await validated('latin.yaml', Buffer.from('title: härbärge', 'latin1'))).out).toContain(
    '[file-not-text]',
  )
  const large = `# ${'x'.repeat(largestFile)}`
  expect((await validated('large.yaml', large)).out).toMatch(/^large\.yaml:1:1: .*5 MB.*\[file-too-large\]$/m)
})

test('what nests deeper than the parser can follow is a finding, not a crash', async () => {
  const { out, exitCode } = await validated('deep.yaml', `iop: agreement/1\nid: ${'['.repeat(20_000)}`)
  expect(exitCode).toBe(1)
  expect(out).toMatch(/^deep\.yaml:\d+:\d+: error: /)
  expect(out).not.toMatch(/at .*\.ts:/)
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
  expect(out).toContain('old/opi.yaml:4:5: error: The id “OPI” is taken by indices/opi.yaml. [id-taken]')
  expect(out).toMatch(/^workspace\.yaml:3:6: error: .* old\/settings\.yaml already\. \[settings-repeated\]$/m)
  expect((await run('iop payouts linkoping-2021-utsatta', { cwd: workspace })).exitCode).toBe(2)
})

test('a link that leads nowhere is a finding, and does not stop the rest', async () => {
  const workspace = join(mkdtempSync(join(tmpdir(), 'iop-')), 'agreements')
  cpSync('agreements', workspace, { recursive: true })
  symlinkSync('nowhere.yaml', join(workspace, 'dead.yaml'))
  symlinkSync('loop.yaml', join(workspace, 'loop.yaml'))
  const { out } = await run('iop validate --format concise', { cwd: workspace })
  expect(out.match(/\[file-not-readable\]$/gm)).toHaveLength(2)
  expect(out).toContain('9 files checked: 2 errors, 1 warning.')
})

test('a workspace without files is not green', async () => {
  const workspace = join(mkdtempSync(join(tmpdir(), 'iop-')), 'agreements')
  mkdirSync(workspace)
  for (const command of ['validate', 'list'])
    expect((await run(`iop ${command}`, { cwd: workspace })).exitCode).toBe(2)
})

test('two mistakes in one place are two findings, and a union is met by the shape that was meant', async () => {
  const ok = readFileSync('test/findings/ok.yaml', 'utf8')
  const missing = await validated('ok.yaml', ok.replace(/^(version|title): .*\n/gm, ''))
  expect(missing.out.match(/\[missing-field\]$/gm)).toHaveLength(2)
  const repayment = 'repayment: { rest: { of: unusd, duty: must, source: 7 } }\n'
  expect((await validated('ok.yaml', ok + repayment)).out).toContain(
    '“unusd” cannot stand here. Did you mean “unused”?',
  )
  const scope =
    'indexation: { index: OPI, firstAdjustment: 2025-01-01, every: year, appliesTo: [grants, grant], source: 4 }\n'
  expect((await validated('ok.yaml', ok + scope)).out).toMatch(/ok\.yaml:14:89: .*Did you mean “grants”\?/)
  const merged = ok.replace('title: N', '<<: [5, x]\ntitle: N')
  expect((await validated('ok.yaml', merged)).out).toContain('[merge-not-map]')
})
