import { readdirSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { reportDefinitions } from '../src/output/reports/definitions.ts'
import { agreementSchema } from '../src/schema/agreement.ts'
import { fieldsWhere } from '../src/schema/fields/walk.ts'
import { indexSchema } from '../src/schema/index-series.ts'
import { workspaceSchema } from '../src/schema/workspace.ts'
import { fileSchemas, schemas } from '../src/schemas/schemas.ts'
import { run } from './run.ts'

const made = schemas()

test.each([...made])('schemas/%s is up to date', async (name, schema) => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../schemas/${name}`)
})

test('every schema file belongs to the program', () => {
  const files = readdirSync('schemas', { recursive: true }).map(String)
  expect(files.filter(file => file.endsWith('.json')).toSorted()).toEqual([...made.keys()].toSorted())
})

test('every text of a schema is in both languages', () => {
  for (const schema of [agreementSchema, indexSchema, workspaceSchema]) {
    const json = JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-07' }))
    expect(json).not.toMatch(/"(description|patternErrorMessage)":"/)
  }
})

test('every pattern has an error message in words', () => {
  const patterns = (schema: unknown): unknown[] =>
    typeof schema !== 'object' || schema === null
      ? []
      : [
          ...('pattern' in schema && typeof schema.pattern === 'string' ? [schema] : []),
          ...Object.values(schema).flatMap(patterns),
        ]
  for (const schema of Object.values(fileSchemas('en')).flatMap(patterns))
    expect(schema).toHaveProperty('patternErrorMessage')
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

test('every field of an agreement has a label', () => {
  const unlabelled = fieldsWhere(agreementSchema, ({ meta }) => (meta.label ? undefined : meta))
  expect(unlabelled.map(({ path }) => path.join('.'))).toEqual([])
})
