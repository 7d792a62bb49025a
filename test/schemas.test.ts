import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { agreementSchema } from '../src/agreement/schema.ts'
import { settle } from '../src/agreement/settle.ts'
import type { Finding } from '../src/diagnostic.ts'
import { schemaFor } from '../src/index-series/schema.ts'
import { fieldNames } from '../src/messages/fields.ts'
import { schemaTexts } from '../src/messages/sv/schema.ts'
import { type ReportName, reportNames, reportSchema } from '../src/schemas/reports.ts'
import { files, schemas } from '../src/schemas/schemas.ts'
import { workspaceSchema } from '../src/settings/schema.ts'
import { check } from '../src/shape/check.ts'
import { readYaml } from '../src/yaml/read.ts'
import { run } from './run.ts'

const made = schemas()

test.each([...made])('schemas/%s is what the program says', async (name, schema) => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../schemas/${name}`)
})

test('no schema is left over', () => {
  const files = readdirSync('schemas', { recursive: true }).map(String)
  expect(files.filter(file => file.endsWith('.json')).toSorted()).toEqual([...made.keys()].toSorted())
})

const ajv = new Ajv({ strict: false, formats: { date: true } })
const validators = new Map([...made].map(([name, schema]) => [name, ajv.compile(schema)]))

/** The findings of shape that JSON Schema has no word for, and why. */
const unsayable = new Set([
  'amount-decimals', // How many decimals: `multipleOf` divides binary fractions, and refuses 4.35.
  'month-not-in-period', // A number that depends on another value.
  'after-period', // The same.
])

const yamlFiles = ['agreements', 'test/agreements', 'test/findings'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.yaml'))
    .map(file => join(folder, file)),
)

test.each(['', 'sv/'])(
  'schemas/%s: the verdict on every file is the verdict of the program on its shape',
  folder => {
    for (const file of yamlFiles) {
      const { value, problems } = readYaml(readFileSync(file, 'utf8'))
      if (problems.length > 0) continue
      const kind = kindOf(value)
      const codes = misshapen(kind, value).map(({ code }) => code)
      const isValid = validators.get(`${folder}${kind}.schema.json`)?.(value)
      expect({ file, isValid }, codes.join()).toEqual({
        file,
        isValid: codes.every(code => unsayable.has(code)),
      })
    }
  },
)

const kindOf = (value: unknown) => {
  const [kind] = String((value as { iop?: unknown }).iop).split('/')
  return kind === 'index' || kind === 'workspace' ? kind : 'agreement'
}

/** What the program says of a value's shape; a place that waits for a reading to be chosen is said of the reading. */
function misshapen(kind: string, value: unknown): readonly Finding[] {
  const { value: settled, open } = kind === 'agreement' ? settle(value) : { value, open: [] }
  const schema = { agreement: agreementSchema, index: schemaFor(value), workspace: workspaceSchema }[kind]
  const result = check(schema ?? agreementSchema, settled)
  const waiting = new Set(open.map(path => JSON.stringify(path)))
  return 'value' in result
    ? []
    : result.findings.filter(
        ({ code, path, args }) =>
          !(
            code === 'missing-field' &&
            'field' in args &&
            waiting.has(JSON.stringify([...path, args.field]))
          ),
      )
}

test('everything that the schemas say has a Swedish text, and none is left over', () => {
  const said = new Set<string>()
  const collect = (schema: unknown) => {
    if (typeof schema !== 'object' || schema === null) return
    for (const [key, inner] of Object.entries(schema))
      if (typeof inner !== 'string') collect(inner)
      else if (key === 'description' || key === 'patternErrorMessage') said.add(inner)
  }
  for (const [, schema] of files) collect(schema)
  expect([...said].toSorted()).toEqual(Object.keys(schemaTexts).toSorted())
})

test('a pattern says in words what it asks for', () => {
  const patterns = (schema: unknown): unknown[] =>
    typeof schema !== 'object' || schema === null
      ? []
      : [
          ...('pattern' in schema && typeof schema.pattern === 'string' ? [schema] : []),
          ...Object.values(schema).flatMap(patterns),
        ]
  for (const schema of files.flatMap(patterns)) expect(schema).toHaveProperty('patternErrorMessage')
})

const lines: Record<ReportName, string> = {
  validate: 'validate agreements test/findings',
  list: 'list',
  show: 'show',
  split: 'split',
  index: 'index',
  settlement: 'index --settle --as-of 2023-07-01',
  payouts: 'payouts --assume OPI=2.5',
  budget: 'budget --years 2017-2027 --by recipient',
  bridge: 'budget --years 2017-2027 --bridge',
  expiry: 'expiry --past',
}

test.each(reportNames)('the JSON of %s has the form of its schema, in both languages alike', async name => {
  const [en, sv] = await Promise.all(
    ['en', 'sv'].map(async lang =>
      JSON.parse((await run(`iop ${lines[name]} --format json --lang ${lang}`)).out),
    ),
  )
  expect(reportSchema(name).parse(en)).toEqual(en)
  const isWords = new Set(['text', 'why', 'message'])
  const wordless = (report: unknown) =>
    JSON.stringify(report, (key, value) => (isWords.has(key) ? '' : value))
  expect(wordless(sv)).toBe(wordless(en))
})

test('every field of the schema has a label, and no label is left over', () => {
  const fields = new Set<string>()
  const collect = (schema: unknown) => {
    if (typeof schema !== 'object' || schema === null) return
    for (const [key, inner] of Object.entries(schema)) {
      if (key === 'properties') for (const field of Object.keys(inner as object)) fields.add(field)
      collect(inner)
    }
  }
  collect(made.get('agreement.schema.json'))
  expect([...fieldNames].toSorted()).toEqual([...fields].toSorted())
})
