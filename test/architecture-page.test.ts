import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Files that a recipe tells the reader to make. */
const invented = /\bmy-/

test('the page on the architecture names files and folders that exist', () => {
  const page = readFileSync('src/README.md', 'utf8')
  const paths = /`((?:[\w.-]+\/)*[\w.-]+\.(?:ts|mjs|js|md)|(?:[\w-]+\/)+[\w-]*)`/g
  const named = [...page.matchAll(paths)].map(([, path = '']) => path).filter(path => !invented.test(path))
  expect(named.length).toBeGreaterThan(50)
  expect(named.filter(path => !existsSync(join('src', path)) && !existsSync(path))).toEqual([])
})
