import fc from 'fast-check'
import { expect, test } from 'vitest'
import { en } from '../../src/messages/en/en.ts'
import { markdownText } from '../../src/output/escaping.ts'
import { markdown } from '../../src/output/findings/markdown.ts'
import { examined } from './examined.ts'

const rowsIn = (text: string) => text.match(/^\| (error|warning|note) \|.* \|$/gm)?.length ?? 0

test('rows are never cut, and the rows that do not fit are counted', () => {
  const count = fc.nat(40)
  fc.assert(
    fc.property(
      fc.record({ error: count, warning: count, note: count }),
      fc.integer({ min: 200, max: 12_000 }),
      (counts, room) => {
        const text = markdown(examined(counts, 'å🙂'), en, room)
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(room)
        const [, errors, warnings, notes] =
          /^There .*: (\d+) errors?, (\d+) warnings?(?:, (\d+) notes?)? are left out\.$/m.exec(text) ?? []
        const left = [errors, warnings, notes].reduce((sum, count) => sum + Number(count ?? 0), 0)
        expect(rowsIn(text) + left).toBe(counts.error + counts.warning + counts.note)
        expect(text.split('\n')[0]).toMatch(/^\*\*1 file checked: .*\*\*$/)
      },
    ),
  )
})

test('a comment is at most as long as GitHub accepts, and complete if it fits', () => {
  const many = markdown(examined({ error: 2000, warning: 1, note: 1 }), en)
  expect(Buffer.byteLength(many)).toBeLessThanOrEqual(65_536)
  expect(Buffer.byteLength(many)).toBeGreaterThan(65_000)
  expect(many).toMatch(/: \d+ errors, 1 warning, 1 note are left out\.\n$/)
  const few = markdown(examined({ error: 200, warning: 0, note: 0 }), en)
  expect(rowsIn(few)).toBe(200)
  expect(few).not.toContain('left out')
})

test('nothing is printed where not even the number of omitted rows fits', () => {
  expect(markdown(examined({ error: 3, warning: 0, note: 0 }), en, 20)).toBe('')
})

test.each([
  ['<img src=x onerror=1>', '&lt;img src=x onerror=1&gt;'],
  ['a | b', 'a \\| b'],
  ['[x](javascript:1)', '\\[x\\](javascript:1)'],
  ['`code` *b* _i_ ~s~', '\\`code\\` \\*b\\* \\_i\\_ \\~s\\~'],
  ['@octocat #12', '@<!-- -->octocat #<!-- -->12'],
  ['https://example.org', 'https<!-- -->://example.org'],
  ['www.example.org', 'www<!-- -->.example.org'],
  ['a\n\n# b', 'aU+000AU+000A#<!-- --> b'],
  ['500 000 kr – ”åäö”', '500 000 kr – ”åäö”'],
])('in Markdown %j is plain text', (text, written) => {
  expect(markdownText(text)).toBe(written)
})
