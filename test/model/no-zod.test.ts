import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** The files and packages that a file imports at run time, and those that they import. */
function importedBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  if (!file.endsWith('.ts')) return seen
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/^import (?!type)[^']*'([^']+)'/gm))
    importedBy(target.startsWith('.') ? join(dirname(file), target) : target, seen)
  return seen
}

test('the model of an agreement is made without zod', () => {
  for (const file of readdirSync('src/model'))
    expect(importedBy(join('src/model', file)), file).not.toContain('zod')
})
