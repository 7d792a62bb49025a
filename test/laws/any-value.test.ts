import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type * as z from 'zod'
import { commandNames } from '../../src/command-names.ts'
import type { Path } from '../../src/finding.ts'
import { en } from '../../src/messages/en/en.ts'
import { textForGit } from '../../src/output/fact-lines.ts'
import { agreementSchema } from '../../src/schema/agreement.ts'
import { indexSchema } from '../../src/schema/index-series.ts'
import { workspaceSchema } from '../../src/schema/workspace.ts'
import { validateFile } from '../../src/validate/validate-file.ts'
import { readYaml } from '../../src/yaml/read.ts'
import { alone } from '../alone.ts'
import { run } from '../run.ts'
import { indices } from './model.ts'

/**
 * Whatever value stands wherever a schema has a place for one, every command comes to an end that it has an exit code for.
 * An exception, which `bin` would show with its stack and exit code 3, fails the test.
 */
const parsed = (file: string): unknown => parse(readFileSync(file, 'utf8'))
const agreements = ['linkoping-2024-kamratstod', 'linkoping-2021-utsatta', 'stockholm-2017-eu-medborgare']

/** The files of a workspace, each with its schema, and what can stand in it. */
const files = {
  'a.yaml': {
    schema: agreementSchema,
    contents: agreements.map(id => ({ ...(parsed(`agreements/${id}.yaml`) as object), id: 'a' })),
  },
  'indices/opi.yaml': { schema: indexSchema, contents: [parsed('agreements/indices/opi.yaml')] },
  'indices/kpi.yaml': { schema: indexSchema, contents: [parsed('agreements/indices/kpi.yaml')] },
  'workspace.yaml': {
    schema: workspaceSchema,
    contents: [{ ...(parsed('agreements/workspace.yaml') as object), forecast: { OPI: 2 } }],
  },
}

/** The places for values in a schema: `*` stands for a key that the file chooses, 0 for an item of a list. */
function placesIn(schema: z.core.$ZodType, path: Path = []): Path[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  const at = (step: string | number, inner: z.core.$ZodType) => [
    [...path, step],
    ...placesIn(inner, [...path, step]),
  ]
  switch (def.type) {
    case 'optional':
      return placesIn(def.innerType, path)
    case 'pipe':
      return placesIn(def.in, path)
    case 'union':
      return def.options.flatMap(option => placesIn(option, path))
    case 'array':
      return at(0, def.element)
    case 'record':
      return at('*', def.valueType)
    case 'object':
      return Object.entries(def.shape).flatMap(([name, inner]) => at(name, inner))
    default:
      return []
  }
}

/** The content with another value at a place, which is made where it is missing. */
function placed(content: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  if (typeof step === 'number') {
    const [first, ...others] = Array.isArray(content) ? content : []
    return [placed(first, rest, value), ...others]
  }
  const fields = typeof content === 'object' && !Array.isArray(content) ? { ...content } : {}
  const key = step === '*' ? (Object.keys(fields)[0] ?? 'first') : step
  return { ...fields, [key]: placed((fields as Record<string, unknown>)[key], rest, value) }
}

/** Keys that every object of JavaScript has a meaning for. */
const named = '{ toString: 1, valueOf: 1, toJSON: 1, constructor: 1, then: 1, length: -1, hasOwnProperty: 1 }'

/** Values as YAML: blocks where JavaScript would call what is in them, numbers that no document has, tags, aliases, merges. */
const values = [
  ...[
    named,
    `[${named}]`,
    `{ a: ${named} }`,
    `{ unknown: ${named} }`,
    `{ about: ${named} }`,
    `{ byYear: ${named} }`,
  ],
  ...[
    '{ constructor: { name: x } }',
    '{ "__proto__": { a: 1 } }',
    '{ reading: constructor }',
    `{ reading: ${named} }`,
  ],
  ...[
    '[]',
    '[[]]',
    '[null]',
    '[1, 1]',
    '[x, x]',
    '{}',
    '{ 1: 1 }',
    '{ null: 1 }',
    '{ ? [a] : 1 }',
    '{ ? { a: 1 } : 1 }',
  ],
  ...[
    'null',
    '""',
    '" "',
    'true',
    'no',
    '0',
    '-0',
    '-1',
    '.nan',
    '.inf',
    '-.inf',
    '1e400',
    '1e21',
    '1e-7',
    '1.5',
  ],
  ...[
    '0x1F',
    '0o17',
    '10000000000000',
    '99999999999999999999999',
    '2024-02-30',
    '2024-01-01T10:00:00Z',
    '2024-06',
  ],
  ...[
    '!!timestamp 2024-01-01',
    '!!binary AAAA',
    '!!set { a, b }',
    '!!omap [a: 1]',
    '!!pairs [a: 1]',
    '!!merge x',
  ],
  ...[
    '!!null x',
    '!!int 0x1F',
    '!!float 1',
    '!!str 1',
    '!x 1',
    '!!js/function f',
    '!!map [1]',
    '!!seq { a: 1 }',
  ],
  ...[
    '&b [*b]',
    '&b { c: *b }',
    '*b',
    '&b 1',
    '{ <<: 1 }',
    '{ <<: { a: 1 } }',
    '{ <<: [*b] }',
    '&b { <<: *b }',
  ],
  ...[
    '"\\0"',
    '"\\uD800"',
    '"\\u202e"',
    'open',
    'first',
    'winter 2020-2021',
    '12 %',
    '1,500',
    'constructor',
    '__proto__',
  ],
]

const anyFile = fc.constantFrom(...Object.entries(files)).chain(([name, { schema, contents }]) =>
  fc.record({
    name: fc.constant(name),
    content: fc.constantFrom(...contents),
    place: fc.constantFrom(...placesIn(schema)),
    value: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...values) },
      { weight: 1, arbitrary: fc.jsonValue().map(value => JSON.stringify(value)) },
    ),
  }),
)

const cwd = mkdtempSync(join(tmpdir(), 'iop-'))
mkdirSync(join(cwd, 'agreements/indices'), { recursive: true })
const write = (name: string, text: string) => writeFileSync(join(cwd, 'agreements', name), text)
for (const [name, { contents }] of Object.entries(files)) write(name, JSON.stringify(contents[0]))
write('b.yaml', JSON.stringify({ ...files['a.yaml'].contents[0], id: 'b' }))

/** Every command, and those that read files otherwise than the others. */
const linesFor = (name: string) => [
  ...commandNames.map(command => [command]),
  ['validate', '--fix-unsafe', '--diff', '--format', 'pretty', '--format', 'json=report.json'],
  ['git', 'textconv', `agreements/${name}`],
  ['diff', 'agreements/b.yaml', 'agreements/a.yaml'],
  ['budget', '--bridge', '--assume', 'OPI=2'],
  ['index', '--settle', 'a'],
]

const standIn = '\ue000'

/** The text of a file in which a value, written as YAML, stands at a place. */
const textWith = (content: unknown, place: Path, value: string) =>
  JSON.stringify(placed(content, place, standIn)).replace(`"${standIn}"`, () => value)

const context = { ...alone, series: indices }

/** A file with no more than it must have. */
const bare = {
  iop: 'agreement/1',
  ...{ id: 'a', version: 1, title: 'Natthärbärget', source: 1 },
  parties: { staden: { name: 'Staden', sector: 'public' }, stiftelsen: { name: 'S', sector: 'civil' } },
  term: { from: '2024-01-01', to: '2026-12-31' },
  grants: { drift: { from: 'staden', to: 'stiftelsen', amount: 480000 } },
}

/** One of the places whose last two steps are alike, which have values of the same shape. */
const shapes = new Map(placesIn(agreementSchema).map(place => [place.slice(-2).join('.'), place]))

test.each([named, '.nan'])('%s in every shape of an agreement is read and compared', value => {
  for (const place of shapes.values()) {
    const text = textWith(bare, place, value)
    expect(() => validateFile({ path: 'a.yaml', text }, context), place.join('.')).not.toThrow()
    expect(() => textForGit({ text, ...readYaml(text) }, en), place.join('.')).not.toThrow()
  }
})

const runs = Number(process.env.LAW_RUNS ?? 20)

test(
  'any value at any place of any file gives each command an exit code of its own',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async ({ name, content, place, value }) => {
        write(name, textWith(content, place, value))
        for (const line of linesFor(name)) {
          const { out, err, exitCode } = await run(line, { cwd })
          expect([0, 1, 2], line.join(' ')).toContain(exitCode)
          expect(out + err).not.toMatch(/\[object |\bSymbol\(|\bfunction \w+\(/)
        }
        write(name, JSON.stringify(files[name as keyof typeof files].contents[0]))
      }),
      { numRuns: runs },
    )
  },
  // Patience enough for a machine that does other things too.
  20_000 + 2000 * runs,
)
