import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paint } from '../../src/output/paint.ts'
import { unifiedDiff } from '../../src/output/reports/unified-diff.ts'

const diff = (old: string, changed: string) => unifiedDiff('a.yaml', old, changed, paint(false))

/** What a patch makes of a text, read by the rules of the format and nothing else. */
function patched(text: string, patch: string): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  let made = ''
  let at = 0
  for (const hunk of patch.split(/^(?=@@ )/m).slice(1)) {
    const [, start = '', count = ''] = /^@@ -(\d+),(\d+) \+\d+,\d+ @@\n/.exec(hunk) ?? []
    const first = Number(count) === 0 ? Number(start) : Number(start) - 1
    made += lines.slice(at, first).join('')
    const body = `${hunk.slice(hunk.indexOf('\n') + 1).trimEnd()}\n`
    for (const [, sign, line = ''] of body.matchAll(/^([ +-])(.*\n(?:\\.*\n)?)/gm))
      if (sign !== '-') made += line.replace(/\n\\.*\n$/, '')
    at = first + Number(count)
  }
  return made + lines.slice(at).join('')
}

const text = fc
  .tuple(fc.array(fc.constantFrom('a', 'b', 'c', '  d: 1'), { maxLength: 25 }), fc.constantFrom('', '\n'))
  .map(([lines, end]) => lines.join('\n') + (lines.length > 0 ? end : ''))

test('applying a diff to the old text gives the new text', () => {
  fc.assert(
    fc.property(text, text, (old, changed) => {
      expect(patched(old, diff(old, changed))).toBe(changed)
    }),
  )
})

test('git takes it, with CRLF, without a last line break, and with a byte order mark', () => {
  const folder = mkdtempSync(join(tmpdir(), 'iop-'))
  const old = `\ufeff${Array.from({ length: 20 }, (_, i) => `rad ${i}`).join('\r\n')}`
  const changed = old.replace('rad 0', 'första').replace('rad 9\r\n', '').replace('rad 19', 'sista')
  writeFileSync(join(folder, 'a.yaml'), old)
  execFileSync('git', ['apply', '-'], { cwd: folder, input: `${diff(old, changed)}\n` })
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(changed)
})

test('nothing in a file steers the terminal', () => {
  const shown = diff('a: \u001b[31m1\u202e\u0007\rb\n', 'a: 2\n')
  for (const character of ['\u001b', '\u202e', '\u0007', '\r']) expect(shown).not.toContain(character)
  expect(shown).toContain('-a: U+001B[31m1U+202EU+0007U+000Db')
})

test('a hundred thousand lines that are all others take no time', () => {
  const lines = (word: string) => Array.from({ length: 100_000 }, (_, i) => `${word}${i}\n`).join('')
  const shown = diff(lines('a'), lines('b'))
  expect(shown.split('\n').length).toBe(200_003)
})
