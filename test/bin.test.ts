import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { run, today } from './run.ts'

const bin = join(process.cwd(), 'bin/iop.js')
const { NODE_EXTRA_CA_CERTS: _, LANG: __, LC_ALL: ___, FORCE_COLOR: ____, ...env } = process.env

const iop = (args: readonly string[], own: Readonly<Record<string, string>> = {}, cwd = process.cwd()) =>
  spawnSync(process.execPath, [bin, ...args], { cwd, env: { ...env, ...own }, encoding: 'utf8' })

test('the bundle prints what the sources print', async () => {
  for (const line of [
    `payouts --today ${today}`,
    `expiry --today ${today} --lang sv`,
    'validate',
    '--help',
    'payots',
  ]) {
    const { stdout, stderr, status } = iop(line.split(' '))
    const { out, err, exitCode } = await run(`iop ${line}`)
    expect([stdout, stderr, status]).toEqual([out, err, exitCode])
  }
})

test('--version prints the version of the package', () => {
  expect(iop(['--version']).stdout).toBe(`${packageJson.version}\n`)
})

test('a defect shows its stack and exits with 3', () => {
  const folder = mkdtempSync(join(tmpdir(), 'iop-'))
  cpSync('bin', join(folder, 'bin'), { recursive: true })
  cpSync('dist', join(folder, 'dist'), { recursive: true })
  writeFileSync(join(folder, 'dist/commands/list.js'), 'exports.run = () => { throw new Error("a defect") }')
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin/iop.js'), 'list'], {
    encoding: 'utf8',
  })
  expect(status).toBe(3)
  expect(stderr).toMatch(/Error: a defect\n +at /)
})

test.each([
  ['main.js', {}, 'The program is not built. Run “npm ci && npm run build” in '],
  ['main.js', { LANG: 'sv_SE.UTF-8' }, 'Programmet är inte byggt. Kör ”npm ci && npm run build” i '],
  ['main.js', { LANG: 'sv_SE.UTF-8', IOP_LANG: 'en' }, 'The program is not built. '],
  ['chunks', { IOP_LANG: 'sv' }, 'Programmet är inte byggt. '],
])('without %s, and with %j, the program says in one line what to do', (missing, own, text) => {
  const folder = mkdtempSync(join(tmpdir(), 'iop-'))
  cpSync('bin', join(folder, 'bin'), { recursive: true })
  cpSync('dist', join(folder, 'dist'), { recursive: true })
  rmSync(join(folder, 'dist', missing), { recursive: true })
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin/iop.js'), 'list'], {
    env: { ...env, ...own },
    encoding: 'utf8',
  })
  expect([status, stdout, stderr.split('\n').length]).toEqual([2, '', 2])
  expect(stderr).toContain(`iop: ${text}`)
})

test('piped standard input is checked', () => {
  const { stdout, status } = spawnSync(process.execPath, [bin, 'validate', '--stdin-path', 'x.yaml'], {
    env,
    input: 'iop: agreement/1\n',
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stdout).toContain('--> x.yaml:1:1')
})

test('a run that watches sees changes, also in new folders, and ends on SIGINT as its last run did', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'iop-')), 'agreements')
  cpSync('agreements', folder, { recursive: true })
  const child = spawn(process.execPath, [bin, 'validate', '--watch'], { cwd: folder, env })
  let [out, err] = ['', '']
  child.stdout.on('data', data => (out += data))
  child.stderr.on('data', data => (err += data))
  const until = async (isSo: () => boolean) => {
    for (let i = 0; i < 600 && !isSo(); i++) await new Promise(resolve => setTimeout(resolve, 50))
    expect(isSo(), out + err).toBe(true)
  }
  try {
    await until(() => err.includes('Ctrl-C'))
    // Watching may begin a moment after it is said to.
    await new Promise(resolve => setTimeout(resolve, 300))
    mkdirSync(join(folder, 'new'))
    await new Promise(resolve => setTimeout(resolve, 300))
    writeFileSync(join(folder, 'new/x.yaml'), 'iop: agreement/1\n')
    await until(() => out.includes('8 files checked'))
    expect(err).toContain('Changed; once more:')
    const ended = new Promise(resolve => child.on('exit', resolve))
    child.kill('SIGINT')
    expect(await ended).toBe(1)
  } finally {
    child.kill('SIGKILL')
  }
})

test('a closed pipe is no defect', () => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${bin}" show --format json | head -n 1; exit "$?"`],
    { env, encoding: 'utf8' },
  )
  expect([status, stderr]).toEqual([0, ''])
})

test.each([
  [{}, [], 'Agreement'],
  [{ LANG: 'sv_SE.UTF-8' }, [], 'Avtal'],
  [{ LANG: 'sv_SE.UTF-8', IOP_LANG: 'en' }, [], 'Agreement'],
  [{ LANG: 'de_DE.UTF-8' }, [], 'Agreement'],
  [{ IOP_LANG: 'en' }, ['--lang=sv'], 'Avtal'],
])('with %j and %j the language is that of %s', (own, args, head) => {
  expect(iop(['list', ...args], own).stdout.split(/\s/)[0]).toBe(head)
})

const isColoured = (text: string) => text.includes('\u001b[')

test('output has colours on a terminal, or on request', async () => {
  expect(isColoured(iop(['list']).stdout)).toBe(false)
  expect(isColoured(iop(['list', '--color']).stdout)).toBe(true)
  expect(isColoured(iop(['list', '--color'], { NO_COLOR: '1' }).stdout)).toBe(true)
  expect(isColoured(iop(['list'], { FORCE_COLOR: '1' }).stdout)).toBe(true)
  const seen = await run('iop list', { isTTY: true })
  expect(isColoured(seen.out)).toBe(true)
  const notWanted = await run('iop list', { isTTY: true, env: { NO_COLOR: '1' } })
  expect(isColoured(notWanted.out)).toBe(false)
})

test('a report writes nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'iop-'))
  cpSync('agreements', join(folder, 'agreements'), { recursive: true })
  const state = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => {
      const { mtimeMs, size } = statSync(join(folder, name))
      return [name, mtimeMs, size]
    })
  const before = JSON.stringify(state())
  for (const command of ['validate', 'list', 'show', 'split', 'index', 'payouts', 'budget', 'expiry'])
    for (const options of [[], ['--format', 'json'], ['--format', 'csv']])
      expect(iop([command, ...options], {}, folder).status).toBe(0)
  expect(JSON.stringify(state())).toBe(before)
})

test('CI runs the README’s command', () => {
  for (const file of ['.ci/run', 'README.md'])
    expect(readFileSync(file, 'utf8')).toContain('npm ci && npm test')
})
