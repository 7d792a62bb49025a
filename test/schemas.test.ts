import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { fieldNames } from '../src/messages/fields.ts'
import { type ReportName, reportNames, reportSchema } from '../src/schemas/reports.ts'
import { schemas } from '../src/schemas/schemas.ts'
import { run } from './run.ts'

const made = schemas()

test.each([...made])('schemas/%s is what the program says', async (name, schema) => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../schemas/${name}`)
})

test('no schema is left over', () => {
  expect(readdirSync('schemas').toSorted()).toEqual([...made.keys()].toSorted())
})

const ajv = new Ajv({ strict: false, allErrors: true, formats: { date: true } })

test.each([
  ['agreement', 'linkoping-2018-utsatta.yaml'],
  ['agreement', 'linkoping-2021-utsatta.yaml'],
  ['agreement', 'linkoping-2024-kamratstod.yaml'],
  ['agreement', 'stockholm-2017-eu-medborgare.yaml'],
  ['index', 'indices/opi.yaml'],
  ['workspace', 'workspace.yaml'],
])('the %s schema takes %s', (name, file) => {
  const isValid = ajv.compile(made.get(`${name}.schema.json`) ?? false)
  isValid(parse(readFileSync(`agreements/${file}`, 'utf8')))
  expect(isValid.errors ?? []).toEqual([])
})

test('the schema takes no field that the program does not', () => {
  const isValid = ajv.compile(made.get('agreement.schema.json') ?? false)
  const file = parse(readFileSync('agreements/linkoping-2018-utsatta.yaml', 'utf8')) as object
  expect(isValid({ ...file, orgnummer: 1 })).toBe(false)
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
  const isWords = new Set(['text', 'why', 'message', 'notes', 'help'])
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
