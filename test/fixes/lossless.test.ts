import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../src/domain/calendar/day.ts'
import { fixedFiles } from '../../src/project/fixes/fixed-files.ts'
import { workspaceOf } from '../../src/project/workspace/read-workspace.ts'
import { readYaml } from '../../src/yaml/read.ts'
import { today } from '../run.ts'
import { agreementWith } from '../yaml/marked.ts'

const workspace = workspaceOf('/', undefined, [])
const suppression = { today: today as Day, suppressibleCodes: [] }

const fixed = (text: string): string => {
  const [file] = fixedFiles([{ path: 'a.yaml', text }], workspace, suppression, () => true).files
  return file?.text ?? ''
}

/** The places of a text in an agreement: at the top, in braces, last in braces, and in a block. */
const places: readonly {
  readonly lines: (text: string) => string
  readonly path: readonly (string | number)[]
}[] = [
  { lines: text => `title: ${text}`, path: ['title'] },
  {
    lines: text => `parties:\n  a: { name: ${text}, sector: civil }\n  b: { name: B, sector: public }`,
    path: ['parties', 'a', 'name'],
  },
  {
    lines: text => `parties:\n  a: { sector: civil, name: ${text} }\n  b: { name: B, sector: public }`,
    path: ['parties', 'a', 'name'],
  },
  {
    lines: text => `parties:\n  a:\n    name: ${text}\n    sector: civil\n  b: { name: B, sector: public }`,
    path: ['parties', 'a', 'name'],
  },
]

const pieces = [
  ...[
    'Nattro',
    'plats',
    '#1',
    '#2,',
    '#',
    'IOP:',
    ':',
    '–',
    'a:b',
    '@',
    '*Vi*',
    '&',
    '"Vi"',
    "'s",
    '[x]',
    '{',
    '}',
  ],
  ...[
    ',',
    '-',
    '%',
    '|',
    '>',
    '?',
    '`',
    '\\',
    '1e3',
    '0x1F',
    '007',
    '1 000',
    'nej',
    '~',
    '2024-01-01',
    '\u00a0',
  ],
]

/** Texts that people could write, without what they would mean as a comment. */
const written = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map(all => all.join(' ').trim())
  .filter(text => text !== '' && !/(^|\s)#(\s|$)/.test(text))

const at = (text: string, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | undefined)?.[step],
    readYaml(text).value,
  )

/** A text without spaces and quotes, which fixes may add. */
const bare = (text: string) => text.replaceAll(/[\s"']/g, '')

test('no fix drops a character of a text: what a fix has changed is read as it was written', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), written, ({ lines, path }, text) => {
      // A bracket begins another value, and between brackets a comma ends one.
      fc.pre(!/[[\]{}]/.test(text) && !(path.length > 1 && text.includes(',')))
      const before = agreementWith(lines(text))
      const after = fixed(before)
      expect(bare(after)).toContain(bare(text))
      const value = at(after, path)
      if (after !== before && value !== undefined) expect(value).toBe(text)
    }),
    { numRuns: 200 },
  )
})
