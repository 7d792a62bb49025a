import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { once } from '../../src/domain/once.ts'
import { bin, environment, folderWith, iop, iopInShell } from './real-run.ts'

const root = join(import.meta.dirname, '../..')
const report = ['expiry', '--past', '--today', '2026-11-22', '--lang', 'sv']
const usual = once(() => iop(report, { cwd: root }))

test.each<[string, NodeJS.ProcessEnv]>([
  ['no home, no language and no search path', {}],
  ['a home that is not there', { HOME: '/nowhere', XDG_CONFIG_HOME: '/nowhere/either' }],
  ['a time zone that is none', { TZ: 'Nowhere/Nothing' }],
  ['the farthest time zone', { TZ: 'Pacific/Kiritimati' }],
  ['a language that is none', { LANG: '\u001b[2J', LC_ALL: '../../x' }],
])('with %s a report is the same to the letter', (_, env) => {
  expect(iop(report, { cwd: root, env })).toEqual(usual())
})

test('a time zone decides which day is today, and nothing else', () => {
  const dayIn = (TZ: string) => {
    const { out } = iop(['list', '--format', 'json'], { cwd: root, env: { ...environment, TZ } })
    return (JSON.parse(out) as { today: string }).today
  }
  const [west, east] = ['Etc/GMT+12', 'Etc/GMT-14'].map(dayIn)
  expect(new Date(`${east}`).getTime() - new Date(`${west}`).getTime()).toBeGreaterThanOrEqual(86_400_000)
})

test('a language is chosen by its name alone, whatever its encoding', () => {
  for (const [LANG, head] of [
    ['sv_FI.ISO-8859-1', 'Avtal'],
    ['xx_YY.KOI8-R', 'Agreement'],
  ] as const)
    expect(iop(['list'], { cwd: root, env: { LANG } }).out.split(/\s/)[0]).toBe(head)
})

/** Runs `iop` on a terminal of that many columns. */
function onTerminal(columns: number, line: string): string {
  const command = `stty cols ${columns}; exec "${process.execPath}" "${bin}" ${line}`
  const { stdout, status } = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd: root,
    env: { ...environment, NO_COLOR: '1', SHELL: '/bin/sh' },
    input: '',
    encoding: 'utf8',
  })
  expect(status).toBe(0)
  return stdout.replaceAll('\r\n', '\n')
}

test('a terminal of 20 columns gets what one of 60 gets, and one of 200 has room for whole rows', () => {
  const line = 'payouts linkoping-2018-utsatta'
  const narrow = onTerminal(20, line)
  expect(narrow).toBe(onTerminal(60, line))
  expect(narrow).toContain('--format csv')
  const wide = onTerminal(200, line)
  for (const shown of wide.split('\n')) expect(stringWidth(shown)).toBeLessThanOrEqual(200)
  expect(wide.split('\n').length).toBeLessThan(narrow.split('\n').length)
})

test('a heap of 256 MB is enough for the shipped agreements, and for a megabyte of comments', () => {
  const node = ['--max-old-space-size=256']
  expect(iop(report, { cwd: root, node }).exitCode).toBe(0)
  const folder = folderWith('a')
  appendFileSync(join(folder, 'a.yaml'), '# a comment of a line\n'.repeat(40_000))
  expect(iop(['validate', 'a.yaml', '--fix'], { cwd: folder, node }).exitCode).toBe(0)
})

test('a working folder that is gone is told', () => {
  for (const line of ['list', 'validate --watch', 'git install']) {
    const folder = folderWith()
    mkdirSync(join(folder, 'gone'))
    const { exitCode, err } = iopInShell(`cd gone && rmdir ../gone && "$@" ${line}`, folder)
    expect([exitCode, err]).toEqual([2, 'iop: The folder that iop is run in is no longer there.\n'])
  }
})
