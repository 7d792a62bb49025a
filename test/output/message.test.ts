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
