import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const page = readFileSync('.github/SECURITY.md', 'utf8')

const shipped = ['bin', 'dist'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(name => name.endsWith('.js')),
)

/** What the program may ask of Node: files, processes and the terminal, but nothing that reaches a network. */
const modules = [
  ...['buffer', 'child_process', 'fs', 'module', 'os', 'path', 'process', 'timers/promises', 'tty', 'util'],
]

test('nothing that ships can reach a network', () => {
  expect(page).toContain('**No network.**')
  expect(shipped.length).toBeGreaterThan(20)
  for (const file of shipped) {
    const text = readFileSync(file, 'utf8')
    for (const [, module = ''] of text.matchAll(/\b(?:require|import)\(["'](?:node:)?([a-z][^"']*)["']\)/g))
      expect(modules, file).toContain(module)
    expect(text, file).not.toMatch(/\b(fetch|WebSocket|EventSource|XMLHttpRequest)\(/)
    expect(text, file).not.toMatch(/\beval\(|process\.(binding|dlopen)|getBuiltinModule/)
  }
})

test('no finding is left unmasked for which the page promises it', () => {
  const masked = readdirSync('src/findings/privacy').filter(file =>
    readFileSync(`src/findings/privacy/${file}`, 'utf8').includes('isHidden: true'),
  )
  expect(masked).toEqual(readdirSync('src/findings/privacy'))
})

test('the README leads to the page, and the page only to what is there', () => {
  expect(readFileSync('README.md', 'utf8')).toContain('](.github/SECURITY.md)')
  for (const [, target = ''] of page.matchAll(/\]\(([^)]+)\)/g))
    expect(existsSync(join('.github', target)), target).toBe(true)
  expect(page).toContain('*Report a vulnerability*')
})
