import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../src/domain/calendar/day.ts'
import { fixedFiles } from '../../src/project/fixes/fixed-files.ts'
import { workspaceOf } from '../../src/project/workspace/read-workspace.ts'
import { today } from '../run.ts'

const texts = readdirSync('test/findings')
  .filter(name => name.endsWith('.yaml'))
  .map(name => readFileSync(`test/findings/${name}`, 'utf8'))

/** A text with some stretches taken out, doubled, or replaced by what YAML takes notice of. */
const broken = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(
      fc.record({
        at: fc.nat(600),
        length: fc.nat(12),
        instead: fc.oneof(
          fc.constantFrom(
            '',
            ',',
            ': ',
            '"',
            '{',
            '}',
            '[',
            '- ',
            '\n',
            '\r\n',
            '\r',
            '#',
            '&a ',
            '*a',
            '|\n',
            '1 000',
            '.',
            'ä',
          ),
          fc.constant(undefined),
        ),
      }),
      { maxLength: 4 },
    ),
  )
  .map(([text, slips]) =>
    slips.reduce((made, { at, length, instead }) => {
      const old = made.slice(at, at + length)
      return made.slice(0, at) + (instead ?? old + old) + made.slice(at + length)
    }, text),
  )

test('whatever is broken, fixing ends, and fixing again changes nothing', () => {
  const workspace = workspaceOf('/', undefined, [])
  const suppression = { today: today as Day, suppressibleCodes: [] }
  const fix = (text: string) => {
    const [file] = fixedFiles([{ path: 'a.yaml', text }], workspace, suppression, () => true).files
    return file?.text
  }
  fc.assert(
    fc.property(broken, text => {
      const once = fix(text) ?? ''
      expect(fix(once)).toBe(once)
    }),
  )
})
