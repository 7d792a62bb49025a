import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseDocument, stringify } from 'yaml'
import { filesNamed } from '../files-named.ts'
import { position, textSlip } from './text-slips.ts'
import { valueSlip } from './value-slips.ts'
import { writtenValues } from './written-values.ts'

/** Files of a workspace: what stands in them, by their paths. */
export type Files = Readonly<Record<string, string | Uint8Array>>

const textsIn = (...folders: readonly string[]) =>
  fc.constantFrom(
    ...folders.flatMap(folder => filesNamed(folder, /\.yaml$/).map(file => readFileSync(file, 'utf8'))),
  )

const agreements = fc.oneof(
  { weight: 3, arbitrary: textsIn('test/findings') },
  { weight: 1, arbitrary: textsIn('test/real/agreements', 'test/broken') },
)
const index = `iop: index/1
id: OPI
name: Omsorgsprisindex
publisher: SKR
kind: percent-change
values:
  - { year: 2023, percent: 3.5, status: preliminary, published: 2022-12-09, source: cirkulär }
  - { year: 2023, percent: 4.6, status: final, published: 2023-04-19, source: cirkulär }
`
const settings = `iop: workspace/1
language: sv
plannedDay: first-day
rules: { follow-up-missing: off, goals-before-end: error }
forecast: { OPI: 2.5 }
`

/** A value as YAML, in any of the styles that YAML has for it. */
const asYaml = (values: fc.Arbitrary<unknown>) =>
  fc
    .tuple(
      values,
      fc.array(valueSlip, { maxLength: 5 }),
      fc.record(
        {
          collectionStyle: fc.constantFrom('flow', 'block', 'any'),
          defaultStringType: fc.constantFrom('QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'),
          defaultKeyType: fc.constantFrom('QUOTE_DOUBLE', 'PLAIN'),
          indent: fc.constantFrom(1, 3, 8),
          lineWidth: fc.constantFrom(0, 20, 200),
          aliasDuplicateObjects: fc.boolean(),
          anchorPrefix: fc.constant('å'),
        },
        { requiredKeys: [] },
      ),
    )
    .map(([value, slips, style]) => stringify(slips.reduce((made, slip) => slip(made), value) ?? null, style))

const comments = fc.constantFrom(
  '# iop-ignore',
  '# iop-ignore follow-up-missing',
  '# iop-ignore follow-up-missing, stated-total until:2026-01-01 -- för att',
  '# iop-ignore unused-suppression -- x',
  '# iop-ignore __proto__ toString until:2026-13-01 --',
  '#iop_ignore x -- \u001b[2J',
  '# yaml-language-server: $schema=../x',
  '# 19121212-1212, 070-123 45 67, a@example.org',
  '#\u0007::error::x ##[error]x',
)

/** A text with comments at the ends of lines, or on lines of their own. */
const commented = (texts: fc.Arbitrary<string>) =>
  fc
    .tuple(texts, fc.array(fc.tuple(position, comments, fc.boolean()), { maxLength: 3 }))
    .map(([text, added]) => {
      const lines = text.split('\n')
      for (const [at, comment, isApart] of added) {
        const i = Math.floor(at * lines.length)
        lines[i] = isApart ? `${comment}\n${lines[i]}` : `${lines[i]} ${comment}`
      }
      return lines.join('\n')
    })

const slipped = (texts: fc.Arbitrary<string>, most: number) =>
  fc
    .tuple(texts, fc.array(textSlip, { maxLength: most }))
    .map(([text, slips]) => slips.reduce((made, slip) => slip(made), text))

/** What the bytes of a text become in other encodings, in transit and on a broken disk. */
const asBytes = (texts: fc.Arbitrary<string>): fc.Arbitrary<string | Uint8Array> =>
  fc.oneof(
    { weight: 12, arbitrary: texts },
    texts.map(text => Buffer.from(text, 'latin1')),
    texts.map(text => Buffer.from(`\ufeff${text}`, 'utf16le')),
    texts.map(text => `\ufeff${text.replaceAll('\n', '\r\n')}`),
    fc.tuple(texts, position, fc.uint8Array({ maxLength: 8 })).map(([text, at, added]) => {
      const bytes = Buffer.from(text)
      const i = Math.floor(at * bytes.length)
      return Buffer.concat([bytes.subarray(0, i), added, bytes.subarray(i + added.length)])
    }),
    fc.uint8Array({ maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )

/** The value of a text; of one that is no YAML, or has aliases, which can lead in a circle, the text itself. */
const valueIn = (text: string): unknown => {
  const document = parseDocument(text, { logLevel: 'silent' })
  return document.errors.length > 0 || text.includes('*') ? text : document.toJS()
}

const textOf = (written: fc.Arbitrary<string>, values: fc.Arbitrary<unknown>, mostSlips: number) =>
  asBytes(
    fc.oneof(
      { weight: 3, arbitrary: commented(slipped(written, mostSlips)) },
      { weight: 3, arbitrary: commented(asYaml(written.map(valueIn))) },
      { weight: 2, arbitrary: slipped(asYaml(values), 1) },
    ),
  )

const names = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('a.yaml', 'ok.yaml', 'b/c.yml') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'å a\u030a.yaml',
      '::error::x.yaml',
      'rad\n::warning::x.yaml',
      '\u001b[2J.yaml',
      '##[error]x.yaml',
      '-fix.yaml',
      '=1+1.yaml',
      '*.yaml',
      '__proto__.yaml',
      '.yaml',
      `${'x'.repeat(240)}.yaml`,
    ),
  },
)

const agreement = textOf(agreements, writtenValues.agreement, 3)

const rightOr = (text: string, values: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(text) }, textOf(fc.constant(text), values, 2))

/** A workspace with one agreement to three, an index and settings, each right or wrong. */
export const workspaces: fc.Arbitrary<Files> = fc
  .record({
    named: fc.array(fc.tuple(names, agreement), { minLength: 1, maxLength: 3 }),
    ofIndex: rightOr(index, writtenValues.index),
    ofSettings: rightOr(settings, writtenValues.workspace),
  })
  .map(({ named, ofIndex, ofSettings }) => ({
    ...Object.fromEntries(named.map(([name, text]) => [`agreements/${name}`, text])),
    'agreements/indices/opi.yaml': ofIndex,
    'agreements/workspace.yaml': ofSettings,
  }))
