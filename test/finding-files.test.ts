import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { blocks } from '../src/findings/lists/blocks.ts'
import { kinds } from '../src/findings/lists/kinds.ts'

/** The files of findings that still contain a TODO of the template. */
const unfilled = (root: string) =>
  Object.keys(blocks)
    .flatMap(block => readdirSync(join(root, 'src/findings', block)).map(file => join(block, file)))
    .filter(file => readFileSync(join(root, 'src/findings', file), 'utf8').includes('TODO'))

test('no finding contains a TODO of the template', () => {
  expect(unfilled('.')).toEqual([])
})

test('the lists of findings are up to date with the files of findings', () => {
  const { stderr, status } = spawnSync('node', ['src/findings/lists/finding-lists.mjs', '--check'], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

test('the code of a finding is the name of its file', () => {
  expect(Object.entries(kinds).filter(([code, kind]) => kind.code !== code)).toEqual([])
})

test('only an error blocks calculation', () => {
  const blocking = Object.values(kinds).filter(({ blocksCalculation }) => blocksCalculation)
  expect(blocking.filter(({ severity }) => severity !== 'error')).toEqual([])
})

test('a finding without a check names the folders that report it', () => {
  for (const [block, codes] of Object.entries(blocks))
    for (const code of codes) {
      const text = readFileSync(`src/findings/${block}/${code}.ts`, 'utf8')
      const isChecked = /^export const (check|indexCheck|settingsCheck|privacySearch)\b/m.test(text)
      const [comment = ''] = /\/\*\* Reported by .* \*\/\nexport const kind/.exec(text) ?? []
      const folders = [...comment.matchAll(/`(\w+)`/g)].map(([, folder = '']) => folder)
      expect(isChecked || folders.length > 0, code).toBe(true)
      for (const folder of folders) expect(textsIn(`src/${folder}`), folder).toContain(`'${code}'`)
    }
})

const textsIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => readFileSync(join(folder, file), 'utf8'))
    .join('\n')

/** A copy of the sources and the configuration of the tools, in a folder of its own. */
function copied(): string {
  const root = mkdtempSync(join(tmpdir(), 'iop-'))
  for (const name of ['src', 'package.json', 'tsconfig.json', 'biome.json'])
    cpSync(name, join(root, name), { recursive: true })
  writeFileSync(join(root, 'tsconfig.json'), readFileSync('tsconfig.json', 'utf8').replace(', "test"', ''))
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  return root
}

test('a new finding compiles, is listed, and fails the tests until it is filled in', () => {
  const cwd = copied()
  const ran = (command: string, ...argv: string[]) => {
    const { stdout, stderr, status } = spawnSync(command, argv, { cwd, encoding: 'utf8' })
    return { screen: stdout + stderr, status }
  }
  const made = ran('npm', 'run', '--silent', 'new:finding', '--', 'money/not-filled-in')
  expect(made.screen).toContain('src/findings/money/not-filled-in.ts')
  expect(unfilled(cwd)).toEqual(['money/not-filled-in.ts'])
  expect(ran('npx', 'tsc')).toEqual({ screen: '', status: 0 })
  const linted = ran('npx', 'biome', 'ci', '--vcs-enabled=false', 'src/findings')
  expect(linted.screen).toContain('No fixes applied')
  expect(linted.status).toBe(0)
  expect(ran('node', 'src/findings/lists/finding-lists.mjs', '--check').status).toBe(0)
  expect(ran('npm', 'run', '--silent', 'new:finding', '--', 'money/not-filled-in').status).toBe(2)
  expect(ran('npm', 'run', '--silent', 'new:finding', '--', 'nowhere/other').status).toBe(2)
})
