import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { en } from '../../src/messages/en/en.ts'
import { frame } from '../../src/output/findings/frame.ts'
import { paint } from '../../src/output/paint.ts'
import { spansOf } from '../../src/yaml/location/spans.ts'

const layoutOf = (width: number) => ({ words: en, paint: paint(false), width })

/** A text in which what is between « and » is marked. */
function framed(marked: string, width = 80): string {
  const [before = '', within = '', after = ''] = marked.split(/[«»]/)
  const text = before + within + after
  const span = spansOf(text)([before.length, before.length + within.length])
  const mark = { span, sign: '^' as const, text: '', painted: (line: string) => line }
  return frame(text, [mark], layoutOf(width)).join('\n')
}

const underlined = (marked: string, width?: number) =>
  (framed(marked, width).split('\n').at(-1) ?? '').slice('1 | '.length)

test('the marked text is underlined where it is displayed, whatever characters precede it', () => {
  expect(underlined('to: «5»')).toBe('    ^')
  expect(underlined('å: «5»')).toBe('   ^')
  expect(underlined('a\u030a: «5»')).toBe('   ^')
  expect(underlined('🙂: «ö»')).toBe('    ^')
  expect(underlined('\ta: «56»')).toBe('     ^^')
  expect(underlined('a: "\u202e" «b»')).toBe('            ^')
  expect(underlined('a: «»')).toBe('   ^')
})

test('a line that is wider than the screen is cut around what is marked', () => {
  const long = `note: ${'x '.repeat(100)}«here» ${'y '.repeat(100)}`
  const [, line = '', under = ''] = framed(long, 60).split('\n')
  expect(stringWidth(line)).toBeLessThanOrEqual(60)
  expect(line.slice(under.indexOf('^'), under.lastIndexOf('^') + 1)).toBe('here')
  expect(line).toMatch(/^1 \| ….*…$/)
})

test('a stretch over several lines is underlined to the end of its first', () => {
  expect(framed('a:\n  b: «|\n    text\n    more»\nc: 1')).toBe('  |\n2 |   b: |\n  |      ^')
})

test('no line of a frame is wider than the screen, and no underline is empty', () => {
  const characters = fc.constantFrom('a', 'å', 'a\u030a', '🙂', '漢', '\t', '\u001b', ' ', '👩‍👩‍👧')
  const part = fc.array(characters, { maxLength: 60 }).map(parts => parts.join(''))
  fc.assert(
    fc.property(part, part, part, fc.integer({ min: 40, max: 100 }), (before, within, after, width) => {
      const [, line = '', under = ''] = framed(`${before}«${within}»${after}`, width).split('\n')
      expect(stringWidth(line)).toBeLessThanOrEqual(width)
      expect(under).toMatch(/\^/)
      expect(stringWidth(under)).toBeLessThanOrEqual(width)
    }),
  )
})
