import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isHarmless } from './harmless.ts'
import { run } from './run.ts'

const nasty = ['\u001b[31m', '\u009b', '\u007f', '\u202e', '\u061c', '\u200b', '\u2028', '\u{e0041}']

function workspace(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'iop-'))
  mkdirSync(join(folder, 'agreements/indices'), { recursive: true })
  cpSync('agreements/indices/opi.yaml', join(folder, 'agreements/indices/opi.yaml'))
  writeFileSync(join(folder, 'agreements', name), text)
  return folder
}

const ok = readFileSync('test/findings/ok.yaml', 'utf8')

test.each(nasty)(
  'a character that could steer a terminal reaches it neither from a file nor its name: %j',
  async character => {
    const inText = workspace('ok.yaml', ok.replace('Föreningen', `Före${character}ningen`))
    const inName = workspace(`o${character}k.yaml`, ok)
    const inKey = workspace('ok.yaml', ok.replace('version: 1', `"ver${character}sion": 1`))
    for (const cwd of [inText, inName, inKey])
      for (const format of ['pretty', 'concise', 'json', 'csv']) {
        const { out, err, exitCode } = await run(`iop validate --format ${format}`, { cwd })
        expect([isHarmless(out + err), exitCode]).toEqual([true, 1])
      }
    const { out, err } = await run(['payouts', `x${character}`, '--lang', 'sv'])
    expect(isHarmless(out + err)).toBe(true)
  },
)

test('a line break in a name, a title or an argument forges no line', async () => {
  const forged = 'agreements/x.yaml:1:1: error: forged'
  const cwd = workspace(
    'ok.yaml',
    ok.replace('Natthärbärge', `"T\\n${forged}"`).replace('Föreningen', `"F\\n${forged}"`),
  )
  for (const command of ['payouts', 'show', 'split', 'list', 'expiry --past'])
    expect((await run(`iop ${command}`, { cwd })).out).not.toMatch(new RegExp(`^${forged}`, 'm'))
  expect((await run(['list', `q\n${forged}`])).err).not.toMatch(new RegExp(`^${forged}`, 'm'))
  const named = workspace(`a\n${forged.replaceAll('/', ':')}.yaml`, 'a: 1')
  expect((await run('iop validate --format concise', { cwd: named })).out.split('\n')).toHaveLength(3)
  expect((await run('iop validate', { cwd: named })).out).not.toMatch(new RegExp(`^${forged}`, 'm'))
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\\t=1', '＝1'])(
  'a spreadsheet reads %j as text',
  async title => {
    const cwd = workspace('ok.yaml', ok.replace('Natthärbärge', `"${title}"`))
    const { out } = await run('iop list --format csv', { cwd })
    expect(out).toContain("'")
    expect(out).not.toMatch(/(^|,)"?\s*[=+@＝-]/m)
  },
)

test('a key such as `constructor` is read like any other key', async () => {
  const cwd = workspace(
    'ok.yaml',
    ok
      .replaceAll('foreningen', 'constructor')
      .replace('sector: civil', 'sector: civil, department: constructor'),
  )
  expect((await run('iop validate', { cwd })).out).toContain('2 files checked: 0 errors')
  expect((await run('iop show', { cwd })).out).toContain('Department: constructor')
  expect((await run('iop payouts --assume constructor=2', { cwd })).exitCode).toBe(2)
})
