import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, onTestFinished, test } from 'vitest'
import { schemas } from '../../src/schemas/schemas.ts'
import { readYaml } from '../../src/yaml/read.ts'
import { underlined } from '../editor.ts'
import { misshapen } from '../misshapen.ts'
import { run } from '../run.ts'

/** An agreement with a block of each kind that must have a source, and none; `more` are further blocks. */
const agreement = (more: string) => `iop: agreement/1
id: fil
version: 1
title: Natthärbärge
registration: KS 2026/1
parties: { kommunen: { name: Kommunen, sector: public }, foreningen: { name: Föreningen, sector: civil } }
term: { from: 2026-01-01, to: 2027-12-31 }
notice: { omsesidig: { months: 3, by: Varje part } }
contributions: { tid: { from: foreningen, inKind: 1000 } }
costs: { foreningen: { items: { lokal: { amount: 500000 } } } }
grants:
  drift: { from: kommunen, to: foreningen, amount: 400000 }
  lokal: { from: kommunen, to: foreningen, amount: 100000, source: 7, payouts: { every: year, in: august } }
statedTotals: { grants: 500000 }
payouts: { every: year, in: january }
repayment: { rest: { of: unused, duty: must } }
duties: { rapport: { kind: report, what: Rapport, schedule: { every: year, in: may } } }
clauses: { klausul: { what: Tak, quote: högst så mycket, concerns: grants } }
${more}`

const ajv = new Ajv({ strict: false, formats: { date: true } })
const validates = ajv.compile(schemas().get('agreement.schema.json') ?? {})

const modeline = '# yaml-language-server: $schema=../schemas/agreement.schema.json\n'
const fileOf = (text: string) => readYaml(text).value

function workspace(files: Readonly<Record<string, string>>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-source-'))
  onTestFinished(() => rmSync(cwd, { recursive: true }))
  mkdirSync(join(cwd, 'agreements'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, 'agreements', name), text)
  return cwd
}

const defaults = [
  'source: Avtalet 2025',
  'source: 1',
  'source: { document: avtal.pdf, pages: 3–4 }',
  'source: { url: https://exempel.se/avtal.pdf, pages: 3 }',
]

test.each(defaults)('with %s no block needs a source, in the program and in editors', async source => {
  const text = agreement(source)
  expect(misshapen(fileOf(text))).toEqual([])
  expect(validates(fileOf(text))).toBe(true)
  expect(await underlined(modeline + text, 'agreements/fil.yaml')).toEqual([])
  const { out, exitCode } = await run('iop validate --format concise', {
    cwd: workspace({ 'fil.yaml': text }),
  })
  expect(out).not.toContain(': error:')
  expect(exitCode).toBe(0)
})

test('without one each block that has none is reported, in the program and in editors', async () => {
  const text = agreement('')
  const lacking = misshapen(fileOf(text))
  expect(lacking.map(({ path }) => path.join('.'))).toEqual([
    ...['term', 'notice.omsesidig', 'contributions.tid', 'costs.foreningen', 'grants.drift'],
    ...[
      'grants.lokal.payouts',
      'statedTotals',
      'payouts',
      'repayment.rest',
      'duties.rapport',
      'clauses.klausul',
    ],
  ])
  expect(validates(fileOf(text))).toBe(false)
  expect(await underlined(modeline + text, 'agreements/fil.yaml')).toHaveLength(lacking.length)
})

test('a default source that says nothing is an error', () => {
  expect(misshapen(fileOf(agreement('source: {}'))).map(({ code, path }) => [code, path])).toEqual([
    ['text-empty', ['source']],
  ])
})

test.each([
  ['a misspelt default', 'kalla: Avtal', 'unknown-field'],
  ['an empty default', 'source:', 'empty-value'],
])('%s is one error', (_, source, code) => {
  expect(misshapen(fileOf(agreement(source))).map(found => found.code)).toEqual([code])
})

test('quotes name the effective source, in the words of the language', async () => {
  const cwd = workspace({ 'fil.yaml': agreement('source: { document: avtal.pdf, pages: 3–4 }') })
  const { out } = await run('iop payouts --lang sv', { cwd, columns: 200 })
  expect(out).toContain('”högst så mycket” (avtal.pdf, s. 3–4)')
  const english = await run('iop payouts --lang en', { cwd, columns: 200 })
  expect(english.out).toContain('“högst så mycket” (avtal.pdf, p. 3–4)')
})

/** The paths of the changes from one default source to another, or to none with that source in each block. */
async function changed(old: string, now: string): Promise<string[]> {
  const cwd = workspace({ 'gammal.yaml': old, 'ny.yaml': now })
  const { out } = await run('iop diff agreements/gammal.yaml agreements/ny.yaml --format json', { cwd })
  return (JSON.parse(out) as { rows: { path: string }[] }).rows.map(({ path }) => path)
}

const rename = (text: string) => text.replace('title: Natthärbärge', 'title: Härbärge')

test('a new default source is one change, also where other things change', async () => {
  expect(await changed(agreement('source: Avtal'), agreement('source: Avtal 2'))).toEqual(['source'])
  expect(await changed(agreement('source: Avtal'), rename(agreement('source: Avtal 2')))).toEqual([
    'title',
    'source',
  ])
})

test('a block that goes from the default to the same source of its own has not changed', async () => {
  const own = agreement('source: Avtal').replace('to: 2027-12-31', 'to: 2027-12-31, source: Avtal')
  expect(await changed(agreement('source: Avtal'), own)).toEqual([])
  const other = agreement('source: Avtal').replace('to: 2027-12-31', 'to: 2027-12-31, source: 3')
  expect(await changed(agreement('source: Avtal'), other)).toEqual(['term.source'])
})

test('what an amendment adds has the source of the amendment', async () => {
  const set = '{ clauses: { ny: { what: Ny, quote: nytt golv, concerns: grants } } }'
  const cwd = workspace({
    'fil.yaml': agreement(
      `source: Avtal\namendments: { t: { from: 2027-01-01, set: ${set}, source: Tillägg 1 } }`,
    ),
  })
  const { out } = await run('iop payouts --lang sv', { cwd, columns: 200 })
  expect(out).toContain('”högst så mycket” (Avtal); ”nytt golv” (Tillägg 1)')
})

test('what stands in a grant has the source of the grant', async () => {
  const cwd = workspace({ 'fil.yaml': agreement('source: Avtal') })
  const { out } = await run('iop show fil --format json', { cwd })
  const rows = (JSON.parse(out) as { rows: { path: string; value: unknown }[] }).rows
  const sources = rows.filter(
    ({ path }) => /^(grants\.|payouts\.|)[a-z.]*source$/.test(path) && !path.startsWith('clauses'),
  )
  expect(Object.fromEntries(sources.map(({ path, value }) => [path, value]))).toMatchObject({
    source: 'Avtal',
    'grants.drift.source': 'Avtal',
    'grants.lokal.source': 7,
    'grants.lokal.payouts.source': 7,
    'payouts.source': 'Avtal',
  })
})
