import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readYaml } from '../src/yaml/read.ts'
import { offered, shown, underlined } from './editor.ts'
import { isUnsayable, misshapen } from './misshapen.ts'

/** A file as an editor opens it, in a folder beside the schemas: its first line names one. */
const modeline = (schema: string) => `# yaml-language-server: $schema=../schemas/${schema}.schema.json\n`
const path = 'agreements/fil.yaml'
const kindOfText = (text: string) => /^iop: (index|workspace)/m.exec(text)?.[1] ?? 'agreement'

const yamlFiles = (folder: string) =>
  readdirSync(folder)
    .filter(file => file.endsWith('.yaml'))
    .map(file => `${folder}/${file}`)

test.each([...yamlFiles('agreements'), ...yamlFiles('agreements/indices')])(
  '%s names its schema, and an editor underlines nothing in it',
  async file => {
    const text = readFileSync(file, 'utf8')
    expect(text).toMatch(/^# yaml-language-server: \$schema=(\.\.\/)+schemas\/[a-z]+\.schema\.json$/m)
    expect(await underlined(text, file)).toEqual([])
  },
)

test('in the agreements of the tests an editor underlines nothing', async () => {
  for (const file of yamlFiles('test/real/agreements')) {
    const text = readFileSync(file, 'utf8')
    expect(await underlined(modeline(kindOfText(text)) + text, path), file).toEqual([])
  }
})

/** The broken files whose mistake is one of shape that a schema can say, with the line that the program puts it in. */
const misshapenFiles = yamlFiles('test/findings').flatMap(file => {
  // An editor underlines each field of a block that is indented under another.
  if (file.endsWith('block-indented.yaml')) return []
  const text = readFileSync(file, 'utf8')
  const { value, problems, spanOf } = readYaml(text)
  const findings = problems.length > 0 ? [] : misshapen(value).filter(finding => !isUnsayable(finding))
  return findings.map(({ path, at }) => ({ file, text, line: spanOf(path, at).line }))
})

test('editors are tested with mistakes of all kinds', () => {
  expect(misshapenFiles.length).toBeGreaterThan(20)
})

test.each(misshapenFiles)('$file: an editor underlines one thing, where the program does', async given => {
  const { text, line } = given
  const found = await underlined(modeline(kindOfText(text)) + text, path)
  expect(found.map(({ line }) => line - 1)).toEqual([line])
})

const start = `iop: agreement/1
id: fil
version: 1
title: Fil
`

const inSchema = (rest: string, schema = 'agreement') => modeline(schema) + start + rest

test.each([
  ['blocks', 'te|', ['term', 'parties', 'payouts', 'readings']],
  ['fields', 'parties:\n  a:\n    name: A\n    |', ['sector', 'orgNumber', 'source']],
  ['values', 'parties:\n  a:\n    sector: |', ['public', 'civil']],
  ['values where a list may stand too', 'payouts:\n  in: |', ['january', 'december']],
  ['values where a block may stand too', 'payouts:\n  every: |', ['month', 'quarter', 'year']],
  [
    'ways to write an amount',
    'grants:\n  a:\n    amount:\n      |',
    ['about', 'atMost', 'rate', 'percent', 'share'],
  ],
  [
    'the fields of the way that was chosen',
    'grants:\n  a:\n    amount:\n      rate: 5\n      |',
    ['quantity', 'of'],
  ],
])('an editor offers %s', async (_, text, expected) => {
  expect(await offered(inSchema(text), path)).toEqual(expect.arrayContaining(expected))
})

test('an editor offers only the fields of the chosen form of an amount', async () => {
  const labels = await offered(inSchema('grants:\n  a:\n    amount:\n      rate: 5\n      |'), path)
  for (const other of ['about', 'percent', 'hours', 'byYear']) expect(labels).not.toContain(other)
})

test.each([
  ['agreement', 'Sector. Public body or civil-society organisation', '* `civil`: civil society'],
  ['sv/agreement', 'Sektor. Offentlig eller idéburen part', '* `civil`: civilsamhället'],
])('an editor explains a field and its values by the schema %s', async (schema, field, value) => {
  const hover = await shown(inSchema('parties:\n  a:\n    sec|tor: civil', schema), path)
  expect(hover).toContain(field)
  expect(hover).toContain(value)
})

test('an editor explains a mistake in the form of a value in Swedish', async () => {
  const found = await underlined(
    readFileSync('test/findings/text-empty.yaml', 'utf8').replace(/^/, modeline('sv/agreement')),
    path,
  )
  expect(found.map(({ message }) => message)).toEqual(['Text, inte bara blanksteg'])
})
