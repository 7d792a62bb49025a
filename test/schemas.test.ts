import { readdirSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { fieldNames } from '../src/messages/fields.ts'
import { schemaTexts } from '../src/messages/sv/schema.ts'
import { reportDefinitions } from '../src/output/reports/definitions.ts'
import { files, schemas } from '../src/schemas/schemas.ts'
import { run } from './run.ts'

const made = schemas()

test.each([...made])('schemas/%s is what the program says', async (name, schema) => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../schemas/${name}`)
})

test('no schema is left over', () => {
  const files = readdirSync('schemas', { recursive: true }).map(String)
  expect(files.filter(file => file.endsWith('.json')).toSorted()).toEqual([...made.keys()].toSorted())
})

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

const lines: Readonly<Record<string, string>> = {
  validate: 'validate agreements test/findings',
  explain: 'explain',
  fixes: 'validate test/findings --diff --fix-unsafe',
  list: 'list',
  show: 'show',
  split: 'split',
  index: 'index',
  settlement: 'index --settle --as-of 2023-07-01',
  payouts: 'payouts --assume OPI=2.5',
  budget: 'budget --years 2017-2027 --by recipient',
  bridge: 'budget --years 2017-2027 --bridge',
  expiry: 'expiry --past',
  log: 'log linkoping-2018-utsatta',
  diff: 'diff linkoping-2018-utsatta linkoping-2021-utsatta',
}

const reportNames = reportDefinitions.map(({ name }) => name)
const ajv = new Ajv({ formats: { date: /^\d{4}-\d{2}-\d{2}$/ }, strictTypes: false })

test.each(reportNames)('the JSON of %s has the form of its schema, in both languages alike', async name => {
  const [en, sv] = await Promise.all(
    ['en', 'sv'].map(async lang =>
      JSON.parse((await run(`iop ${lines[name]} --format json --lang ${lang}`)).out),
    ),
  )
  const isOfForm = ajv.compile(made.get(`report-${name}.schema.json`) ?? false)
  isOfForm(en)
  expect(isOfForm.errors).toBeNull()
  const isWords = new Set(['text', 'holds', 'why', 'help', 'notes', 'message'])
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
