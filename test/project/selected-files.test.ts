import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../run.ts'

const ok = readFileSync('test/findings/ok.yaml', 'utf8')
const broken = ok.replace('amount: 500000', 'amount: lots')
const agreement = (id: string, text = ok) => text.replace('id: ok', `id: ${id}`)

test('standard input is checked as the file of a path', async () => {
  for (const dash of [[], ['-']]) {
    const line = ['validate', ...dash, '--stdin-path', 'agreements/ny.yaml', '--format', 'concise']
    const { out, exitCode } = await run(line, { stdin: agreement('ny', broken) })
    expect(exitCode).toBe(1)
    expect(out).toMatch(
      /^agreements\/ny\.yaml:\d+:55: error: .*“lots”.* \[amount-not-number\]\n1 file checked: 1 error, 0 warnings\.\n$/,
    )
  }
})

test('standard input replaces the file of the same path', async () => {
  const opi = readFileSync('agreements/indices/opi.yaml', 'utf8')
  const line = 'iop validate --stdin-path agreements/indices/opi.yaml --format concise'
  expect((await run(line, { stdin: opi })).out).toBe('1 file checked: 0 errors, 0 warnings.\n')
  const elsewhere = 'iop validate --stdin-path agreements/indices/z.yaml --format concise'
  expect((await run(elsewhere, { stdin: opi })).out).toContain('[id-taken]')
  const other = await run('iop validate --stdin-path agreements/linkoping-2018-utsatta.yaml', { stdin: ok })
  expect(other.out).toContain('[id-not-file-name]')
})

test('standard input that is no text, or empty, is not green', async () => {
  const line = 'iop validate - --stdin-path x.yaml'
  expect((await run(line, { stdin: Uint8Array.from([0xff, 0xfe, 0]) })).out).toContain('[file-not-text]')
  const nothing = await run(line, { stdin: '' })
  expect([nothing.exitCode, nothing.out.includes('[file-empty]')]).toEqual([1, true])
})

test.each([
  ['-', '- is nothing without --stdin-path'],
  ['agreements --stdin-path x.yaml', '--stdin-path and agreements cannot be used together'],
  ['--changed --stdin-path x.yaml', '--stdin-path and --changed cannot be used together'],
  ['--watch --stdin-path x.yaml', '--stdin-path and --watch cannot be used together'],
])('iop validate %s is not possible', async (args, says) => {
  const { exitCode, err } = await run(`iop validate ${args}`)
  expect(exitCode).toBe(2)
  expect(err).toContain(says)
})

test('a named file that does not exist makes the run fail, and the other files are checked', async () => {
  const line = 'iop validate linkoping-2018-utsatta saknas.yaml z*.yml --format concise --lang en'
  const { out, err, exitCode } = await run(line)
  expect(exitCode).toBe(2)
  expect(out).toMatch(/^agreements\/linkoping-2018-utsatta\.yaml:.*\n(.*\n)*1 file checked: /)
  expect(err).toBe('iop: There is no file saknas.yaml.\niop: Nothing matches z*.yml.\n')
})

const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
}

const gitIn =
  (cwd: string) =>
  (...args: readonly string[]) =>
    execFileSync('git', args, { cwd, env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** A repository with the agreements a, b and c in its workspace, and two commits. */
function repository() {
  const folder = mkdtempSync(join(tmpdir(), 'iop git-'))
  const git = gitIn(folder)
  const write = (id: string, text = ok) =>
    writeFileSync(join(folder, 'agreements', `${id}.yaml`), agreement(id, text))
  const commit = () => {
    git('add', '--all')
    git('commit', '-q', '-m', 'x')
  }
  const changed = async (args = '', cwd = folder) => {
    const { out, err, exitCode } = await run(`iop validate --changed${args} --format concise`, { cwd })
    return { exitCode, err, out, files: [...out.matchAll(/^(\S+):\d+:\d+:/gm)].map(([, file]) => file) }
  }
  mkdirSync(join(folder, 'agreements'))
  git('init', '-q')
  for (const id of ['a', 'b']) write(id, broken)
  commit()
  write('c', broken)
  commit()
  return { folder, git, write, commit, changed }
}

test('--changed checks edited, staged and new files, and leaves out deleted ones', async () => {
  const { folder, git, write, changed } = repository()
  const nothing = await changed()
  expect([nothing.exitCode, nothing.out]).toEqual([
    0,
    '0 files checked: 0 errors, 0 warnings.\nNo files changed against HEAD.\n',
  ])
  write('a', `${broken}# edited\n`)
  write('ny å', broken)
  write('staged', broken)
  git('add', 'agreements/staged.yaml')
  rmSync(join(folder, 'agreements/b.yaml'))
  writeFileSync(join(folder, 'README.md'), 'x')
  const { out, exitCode } = await changed()
  expect(exitCode).toBe(1)
  expect(out.match(/^agreements\/[^:]*/gm)).toEqual([
    'agreements/a.yaml',
    'agreements/ny å.yaml',
    'agreements/ny å.yaml',
    'agreements/staged.yaml',
  ])
  expect((await changed('', join(folder, 'agreements'))).out).toContain('3 files checked')
})

test('a commit can be named, and names narrow it further', async () => {
  const { folder, changed, write } = repository()
  expect((await changed('=HEAD~1')).files).toEqual(['agreements/c.yaml'])
  write('a', `${broken}# edited\n`)
  const { out } = await run('iop validate a --changed=HEAD~1 --format concise', { cwd: folder })
  expect(out).toMatch(/^agreements\/a\.yaml:/)
  expect(out).toContain('1 file checked')
})

test('a file that was moved is checked as a new file', async () => {
  const { folder, changed } = repository()
  mkdirSync(join(folder, 'agreements/old'))
  renameSync(join(folder, 'agreements/a.yaml'), join(folder, 'agreements/old/a.yaml'))
  expect((await changed()).files).toEqual(['agreements/old/a.yaml'])
})

test.each(['=nowhere', '=--help', '=HEAD:agreements', '= '])('against %j nothing is green', async ref => {
  const { folder } = repository()
  const { exitCode, out, err } = await run(['validate', `--changed${ref}`], { cwd: folder })
  expect([exitCode, out]).toEqual([2, ''])
  expect(err).toContain('Git knows no commit')
})

test('outside a repository --changed is a failure', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'iop-'))
  cpSync('agreements', join(folder, 'agreements'), { recursive: true })
  const { exitCode, err } = await run('iop validate --changed', { cwd: folder })
  expect(exitCode).toBe(2)
  expect(err).toContain('is in no git repository')
})

test('in a shallow clone the failure names the command that fetches the missing commits, which works', async () => {
  const { folder } = repository()
  const clone = join(mkdtempSync(join(tmpdir(), 'iop-')), 'clone')
  gitIn(tmpdir())('clone', '-q', '--depth=1', `file://${folder}`, clone)
  const before = await run('iop validate --changed=HEAD~1', { cwd: clone })
  expect(before.exitCode).toBe(2)
  const command = /git (fetch .*)\n$/.exec(before.err)?.[1] ?? ''
  gitIn(clone)(...command.split(' '))
  expect((await run('iop validate --changed=HEAD~1', { cwd: clone })).out).toContain('1 file checked')

  gitIn(folder)('branch', 'other', 'HEAD~1')
  const short = join(mkdtempSync(join(tmpdir(), 'iop-')), 'clone')
  gitIn(tmpdir())('clone', '-q', '--depth=1', `file://${folder}`, short)
  const branch = await run('iop validate --changed=origin/other', { cwd: short })
  gitIn(short)(...(/git (fetch .*)\n$/.exec(branch.err)?.[1] ?? '').split(' '))
  expect((await run('iop validate --changed=origin/other', { cwd: short })).out).toContain('1 file checked')
})

test('a run that watches begins anew with each change, and ends as the last run did', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'iop-'))
  mkdirSync(join(folder, 'agreements'))
  const write = (text: string) => writeFileSync(join(folder, 'agreements/ok.yaml'), text)
  write(ok)
  let watched: readonly string[] = []
  const { out, err, exitCode } = await run('iop validate --watch --format concise', {
    cwd: folder,
    changes: async function* (folders) {
      watched = folders
      yield
      for (const text of [broken, ok, broken]) yield write(text)
    },
  })
  expect(watched).toEqual([join(folder, 'agreements')])
  expect(out.match(/\d error/g)).toEqual(['0 error', '1 error', '0 error', '1 error'])
  expect(err.match(/Changed; once more:/g)).toHaveLength(3)
  expect(exitCode).toBe(1)
})

test('a run that fails is not watched', async () => {
  let isAgain = false
  const changes = async function* () {
    yield
    isAgain = true
    yield
  }
  expect((await run('iop validate nowhere.yaml --watch', { changes })).exitCode).toBe(2)
  expect((await run('iop validate --watch --lang xx', { changes })).exitCode).toBe(2)
  expect((await run('iop validate --watch --help', { changes })).exitCode).toBe(0)
  expect(isAgain).toBe(false)
})
