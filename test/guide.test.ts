import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { agreementSchema } from '../src/agreement/schema.ts'
import { indexSchema } from '../src/index-series/schema.ts'
import { workspaceSchema } from '../src/settings/schema.ts'
import { run } from './run.ts'

type Kind = 'agreement' | 'index' | 'workspace'

interface Example {
  readonly heading: string
  /** Whether it shows what is met with a warning. */
  readonly warns: boolean
  readonly kind: Kind
  readonly text: string
}

const guide = readFileSync('agreements/README.md', 'utf8')

const chapters = guide.split(/^## /m).map(text => ({ heading: text.split('\n', 1)[0] ?? '', text }))

/** A YAML block that begins with `iop:` is a whole file; any other holds blocks of an agreement. */
const examples: Example[] = chapters.flatMap(({ heading, text }) =>
  [...text.matchAll(/^```yaml(-warnings)?\n(.*?)^```$/gms)].map(([, warns, text = '']) => ({
    heading,
    warns: warns !== undefined,
    kind: (/^(?:#.*\n)*iop: (\w+)/.exec(text)?.[1] ?? 'agreement') as Kind,
    text,
  })),
)

/** What the guide says of common mistakes: what is written, and the validator's message to it. */
const mistakes = [...guide.matchAll(/^\| `(.+?)` \| `(.+ \[[a-z-]+\])` \|$/gm)].map(
  ([, written = '', message = '']) => ({ written, message }),
)

const minimal = examples[0]?.text ?? ''

const idOf = (text: string) => /^id: (.+)$/m.exec(text)?.[1] ?? ''

/** The minimal agreement with the blocks given in place of its own. */
function withBlocks(blocks: string): string {
  const given = [...blocks.matchAll(/^\w+:/gm)].map(([name]) => name)
  const kept = minimal.split(/^(?=\w)/m).filter(block => !given.some(name => block.startsWith(name)))
  return [...kept, blocks].join('')
}

const paths: Record<Kind, (text: string) => string> = {
  agreement: text => `${idOf(text)}.yaml`,
  index: text => `indices/${idOf(text).toLowerCase()}.yaml`,
  workspace: () => 'workspace.yaml',
}

/** Validates a workspace of the minimal agreement, the shipped indices, and a file of its own or in place of one. */
function validated(path: string, text: string) {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-guide-'))
  onTestFinished(() => rmSync(cwd, { recursive: true }))
  const put = (path: string, text: string) => {
    const file = join(cwd, 'agreements', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  cpSync('agreements/indices', join(cwd, 'agreements/indices'), { recursive: true })
  put(paths.agreement(minimal), minimal)
  put(path, text)
  return run('iop validate --lang en', { cwd })
}

test.each(examples)('what the guide shows in $heading validates', async ({ kind, text, warns }) => {
  const file = /^iop:/m.test(text) ? text : withBlocks(text)
  const { out, exitCode } = await validated(paths[kind](file), file)
  const warnings = out.split('\n').filter(line => line.includes(': warning:'))
  const found = warnings.filter(line => !line.endsWith('[index-value-missing]'))
  if (warns) expect(found).not.toEqual([])
  else expect(found).toEqual([])
  expect(out).not.toContain(': error:')
  expect(exitCode).toBe(0)
})

test.each(mistakes)('what the guide says of $written is what the validator says', async mistake => {
  const { out } = await validated(paths.agreement(minimal), withBlocks(`${mistake.written}\n`))
  expect(out).toContain(mistake.message)
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
