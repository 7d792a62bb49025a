import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreementSchema } from '../src/agreement/schema.ts'
import { settle } from '../src/agreement/settle.ts'
import type { Finding, Path } from '../src/diagnostic.ts'
import { schemaFor } from '../src/index-series/schema.ts'
import { schemas } from '../src/schemas/schemas.ts'
import { workspaceSchema } from '../src/settings/schema.ts'
import { check } from '../src/shape/check.ts'
import { readYaml } from '../src/yaml/read.ts'

const ajv = new Ajv({ strict: false, formats: { date: true } })
const validators = new Map([...schemas()].map(([name, schema]) => [name, ajv.compile(schema)]))

/** What JSON Schema has no word for. */
const isUnsayable = ({ code, args }: Finding): boolean => {
  // Numbers that depend on another value.
  if (code === 'month-not-in-period' || code === 'after-period') return true
  // How many decimals: `multipleOf` divides binary fractions, and refuses 4.35.
  return code === 'amount-decimals' || ('found' in args && /^-?\d+\.\d{3,}$/.test(String(args.found)))
}

const kindOf = (value: unknown) => {
  const [kind] = String((value as { iop?: unknown }).iop).split('/')
  return kind === 'index' || kind === 'workspace' ? kind : 'agreement'
}

/** What the program says of a value's shape; a place that waits for a reading to be chosen is said of the reading. */
function misshapen(value: unknown): readonly Finding[] {
  const kind = kindOf(value)
  const { value: settled, open } = kind === 'agreement' ? settle(value) : { value, open: [] }
  const schema = { agreement: agreementSchema, index: schemaFor(value), workspace: workspaceSchema }[kind]
  const result = check(schema, settled)
  const waiting = new Set(open.map(path => JSON.stringify(path)))
  const isWaiting = ({ code, path, args }: Finding) =>
    code === 'missing-field' && 'field' in args && waiting.has(JSON.stringify([...path, args.field]))
  return 'value' in result ? [] : result.findings.filter(finding => !isWaiting(finding))
}

function expectSameVerdict(value: unknown, of: unknown, folder = '') {
  const findings = misshapen(value)
  const codes = findings.map(({ code }) => code)
  const isValid = validators.get(`${folder}${kindOf(value)}.schema.json`)?.(value)
  expect({ of, codes, isValid }).toEqual({ of, codes, isValid: findings.every(isUnsayable) })
}

const valuesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.yaml'))
    .map(file => join(folder, file))
    .map(file => ({ file, ...readYaml(readFileSync(file, 'utf8')) }))
    .filter(({ problems }) => problems.length === 0)

const real = ['agreements', 'test/agreements'].flatMap(valuesIn)

test.each(['', 'sv/'])(
  'schemas/%s: the verdict on every file is that of the program on its shape',
  folder => {
    for (const { file, value } of [...real, ...valuesIn('test/findings')])
      expectSameVerdict(value, file, folder)
  },
)

type Block = Record<string | number, unknown>

const inside = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...inside(inner, [...path, key])])
    : []

const at = (value: unknown, path: Path): unknown => path.reduce((block, key) => (block as Block)[key], value)

const strange = [
  ...[null, '', ' ', true, false, [], {}, 0, -1, 1.5, 2026, 10 ** 13, 'x', 'Å', 'open', 'first', 'renewal'],
  ...['2024-02-29', '2024-02-30', '2100-02-29', '2021-06', '2021-13', '2201-01-01', 'winter 2020-2021'],
  ...[{ unknown: 'x' }, { unknown: '' }, { about: 5 }, { other: 1 }],
]

/** Ways to go wrong at a place of a file: what becomes of its block. */
const slips: Record<string, (block: Block, key: string | number, other: unknown) => Block> = {
  left: (block, key) => Object.fromEntries(Object.entries(block).filter(([name]) => name !== key)),
  misspelt: (block, key) => ({ ...slips.left?.(block, key, undefined), [`${key}x`]: block[key] }),
  replaced: (block, key, other) => ({ ...block, [key]: other }),
}

test('the verdict on a file with a slip in it is that of the program, wherever it is and whatever it is', () => {
  const values = new Map(real.map(({ file, value }) => [file, value]))
  const places = real.flatMap(({ file, value }) => inside(value).map(path => ({ file, path })))
  // What identifies a file, and its readings, are never matters of reading.
  const fixed = new Set<unknown>(['iop', 'id', 'version', 'readings'])
  const free = places.filter(({ path }) => !fixed.has(path[0]))
  // What a reading leads to is not looked up by a schema.
  const found = places.map(({ file, path }) => at(values.get(file), path))
  const others = found.filter(value => !JSON.stringify(value).includes('"reading"'))
  fc.assert(
    fc.property(
      fc.constantFrom(...free),
      fc.constantFrom(...Object.keys(slips)),
      fc.oneof(fc.constantFrom(...strange), fc.constantFrom(...others)),
      ({ file, path }, slip, other) => {
        const slipped = structuredClone(values.get(file))
        const [key = '', ...above] = path.toReversed()
        const block = at(slipped, above.toReversed()) as Block
        const changed = slips[slip]?.(block, key, other) ?? {}
        for (const name of Object.keys(block)) delete block[name]
        Object.assign(block, changed)
        expectSameVerdict(slipped, { file, path, slip, other })
      },
    ),
    { numRuns: 300 },
  )
})
