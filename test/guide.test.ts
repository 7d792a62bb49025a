import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { agreementSchema } from '../src/schema/agreement.ts'
import { indexSchema } from '../src/schema/index-series.ts'
import { workspaceSchema } from '../src/schema/workspace.ts'
import { examples, guide, minimal, paths, withBlocks, workspaceWith } from './guide.ts'
import { run } from './run.ts'

/** What the guide says of common mistakes: what is written, and the validator's message to it. */
const mistakes = [...guide.matchAll(/^\| `(.+?)` \| `(.+ \[[a-z-]+\])` \|$/gm)].map(
  ([, written = '', message = '']) => ({ written, message }),
)

const validated = (path: string, text: string) =>
  run('iop validate --lang en --format concise', { cwd: workspaceWith(path, text) })

test.each(examples)('the example of the guide in $heading is valid', async ({ kind, text, warns }) => {
  const file = /^iop:/m.test(text) ? text : withBlocks(text)
  const { out, exitCode } = await validated(paths[kind](file), file)
  const warnings = out.split('\n').filter(line => line.includes(': warning:'))
  const found = warnings.filter(line => !line.endsWith('[index-value-missing]'))
  if (warns) expect(found).not.toEqual([])
  else expect(found).toEqual([])
  expect(out).not.toContain(': error:')
  expect(exitCode).toBe(0)
})

test('the complete small agreement has at most twelve lines, blank ones counted', () => {
  expect(minimal.trimEnd().split('\n').length).toBeLessThanOrEqual(12)
})

test.each(mistakes)('the guide quotes the message for $written', async mistake => {
  const { out } = await validated(paths.agreement(minimal), withBlocks(`${mistake.written}\n`))
  const [, says = '', code = ''] = /^(.*) (\[[a-z-]+\])$/.exec(mistake.message) ?? []
  expect(
    out
      .split('\n')
      .filter(line => line.endsWith(code))
      .join(),
  ).toContain(says)
})

test.each([
  ['an agreement', 'agreement', agreementSchema],
  ['an index', 'index', indexSchema],
  ['a workspace', 'workspace', workspaceSchema],
] as const)('the examples of the guide have every field of %s', (_, kind, schema) => {
  const shown = examples.filter(example => example.kind === kind).map(({ text }) => parse(text) as unknown)
  const isShown = (path: string) => shown.some(value => occurs(value, path.split('.')))
  const missing = [...fieldsOf(schema).values()].filter(paths => !paths.some(isShown))
  expect(missing.map(([path]) => path)).toEqual([])
})

/**
 * The fields of a schema, each with the paths at which it stands: `*` for a key of the file's own or a place in a list,
 * `grants.*.statedFor.to`. A field of the same name and form is the same field, wherever it stands.
 */
function fieldsOf(schema: z.ZodType): Map<string, string[]> {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  expect(JSON.stringify(json)).not.toContain('"$ref"')
  const fields = new Map<string, string[]>()
  for (const { path, form } of within(json, '')) fields.set(form, [...(fields.get(form) ?? []), path])
  return fields
}

interface Field {
  readonly path: string
  readonly form: string
}

function within(schema: z.core.JSONSchema._JSONSchema | undefined, path: string): Field[] {
  if (typeof schema !== 'object') return []
  const { properties = {}, anyOf = [], oneOf = [], additionalProperties, items } = schema
  const inside = [additionalProperties, items].flat()
  return [
    ...Object.entries(properties).flatMap(([name, inner]) => [
      { path: path + name, form: name + JSON.stringify(inner) },
      ...within(inner, `${path}${name}.`),
    ]),
    ...[...anyOf, ...oneOf].flatMap(one => within(one, path)),
    ...inside.flatMap(inner => within(inner, `${path}*.`)),
  ]
}

/** Whether a value has something at a path. */
function occurs(value: unknown, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return true
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, inner]) => (step === '*' || step === key) && occurs(inner, rest))
}
