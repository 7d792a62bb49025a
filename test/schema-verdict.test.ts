import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Path } from '../src/finding.ts'
import { schemas } from '../src/schemas/schemas.ts'
import { readYaml } from '../src/yaml/read.ts'
import { isUnsayable, kindOf, misshapen } from './misshapen.ts'

const ajv = new Ajv({ strict: false, formats: { date: true } })
const validators = new Map([...schemas()].map(([name, schema]) => [name, ajv.compile(schema)]))

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

const real = ['agreements', 'test/real/agreements'].flatMap(valuesIn)

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

test('the JSON Schema and the program agree on whether a file with any slip is valid', () => {
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
