import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stringify } from 'yaml'
import type { Path } from '../src/finding.ts'
import { readYaml } from '../src/yaml/read.ts'
import { examples, withBlocks } from './guide.ts'
import { misshapen } from './misshapen.ts'
import { run } from './run.ts'

type Block = Readonly<Record<string, unknown>>

const pathsIn = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...pathsIn(inner, [...path, key])])
    : []

function replaced(value: unknown, [step, ...rest]: Path, other: unknown): unknown {
  if (step === undefined) return other
  const inner = replaced((value as Block)[step], rest, other)
  return Array.isArray(value)
    ? value.map((item, i) => (String(i) === step ? inner : item))
    : { ...(value as Block), [step]: inner }
}

/** The block that a path begins with, and the field that it ends with. */
const fieldOf = (path: Path) => `${path[0]} ${path.at(-1)}`

/** The guide's examples, each with one value replaced by `{ unknown: … }`, where the program takes that. */
const variants = examples
  .filter(({ kind, warns }) => kind === 'agreement' && !warns)
  .map(({ text }) => readYaml(/^iop:/m.test(text) ? text : withBlocks(text)).value)
  .filter(value => misshapen(value).length === 0)
  .flatMap(value => pathsIn(value).map(path => ({ value, path })))
  .filter(({ path }, i, all) => i === all.findIndex(other => fieldOf(other.path) === fieldOf(path)))
  .map(({ value, path }) => ({ path, value: replaced(value, path, { unknown: 'sägs inte' }) as Block }))
  .filter(({ value }) => misshapen(value).length === 0)

let cwd = ''

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'iop-unknowns-'))
  mkdirSync(join(cwd, 'agreements'))
  cpSync('agreements/indices', join(cwd, 'agreements/indices'), { recursive: true })
  for (const [i, { value }] of variants.entries()) {
    const { succeeds: _, ...file } = value
    writeFileSync(join(cwd, `agreements/a${i}.yaml`), stringify({ ...file, id: `a${i}` }))
  }
  // What is unknown can make another field of the example an error: an option that an event uses, and has no length.
  const { out } = await run('iop validate --format json', { cwd })
  const { rows } = JSON.parse(out) as { rows: { severity: string; file: string }[] }
  for (const { severity, file } of rows) if (severity === 'error') rmSync(join(cwd, file), { force: true })
}, 120_000)

afterAll(() => rmSync(cwd, { recursive: true }))

const commands = [
  'validate --format concise',
  'list',
  'show',
  'split',
  'index',
  'payouts',
  'budget --years 2025-2029',
  'budget --basis accrual --years 2025-2029',
  'budget --by recipient --years 2025-2029',
  'expiry --within 60m --past',
]

test.each(commands)('iop %s has something to say whatever is unknown', async command => {
  expect(readdirSync(join(cwd, 'agreements')).length).toBeGreaterThan(60)
  const { out, err } = await run(`iop ${command} --lang sv`, { cwd })
  expect(`${out}${err}`).not.toMatch(/undefined|\[object|NaN|null/)
  expect(out).not.toBe('')
})
