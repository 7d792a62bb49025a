import { expect, test } from 'vitest'
import type { Finding } from '../../src/findings/findings.ts'
import { en } from '../../src/messages/en/en.ts'
import { sv } from '../../src/messages/sv/sv.ts'
import { messageLine } from '../../src/output/findings/message.ts'

test.each([sv, en])('a message cuts long texts of a file, those of lists too', words => {
  const long = 'x'.repeat(100_000)
  const args = { party: long, nearest: undefined, known: [long, 'f'] }
  const found: Finding<'party-unknown'> = { code: 'party-unknown', path: [], args }
  expect(messageLine(words, found)).toContain('xx…')
  expect(messageLine(words, found).length).toBeLessThan(1000)
})

test('a text that is cut ends with a whole character', () => {
  for (const before of ['', 'a']) {
    const args = { party: `${before}${'𝄞'.repeat(1000)}`, nearest: undefined, known: ['f'] }
    expect(messageLine(en, { code: 'party-unknown', path: [], args })).toSatisfy(isWellFormed)
  }
})

const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text)
