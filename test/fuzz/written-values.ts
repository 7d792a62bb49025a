import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parse } from 'yaml'
import * as z from 'zod'
import { agreementSchema } from '../../src/schema/agreement.ts'
import { indexSchema } from '../../src/schema/index-series.ts'
import { workspaceSchema } from '../../src/schema/workspace.ts'
import { filesNamed } from '../files-named.ts'

type Schema = z.core.$ZodType

/** Keys that come often, so that what names a party finds one. */
const commonKeys = ['kommunen', 'foreningen', 'drift']

/** Every single value and every key that stands in the agreements of the tests: among them are right ones of each kind. */
const knownTexts = [
  ...new Set(
    [...filesNamed('test/real/agreements', /\.yaml$/), ...filesNamed('agreements', /\.yaml$/)].flatMap(file =>
      singlesIn(parse(readFileSync(file, 'utf8'))),
    ),
  ),
]

function singlesIn(value: unknown): (string | number | boolean)[] {
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [value] : []
  const keys = Array.isArray(value) ? [] : Object.keys(value)
  return [...keys, ...Object.values(value).flatMap(singlesIn)]
}

const made = new Map<Schema, fc.Arbitrary<unknown>>()

/** Values as people write them for a schema. A kind of schema that is not known here is an error: it would go untried. */
function valuesFor(schema: Schema): fc.Arbitrary<unknown> {
  const values = made.get(schema) ?? newValuesFor(schema)
  made.set(schema, values)
  return values
}

function newValuesFor(schema: Schema): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'object':
      return fc
        .record(
          Object.fromEntries(Object.entries(def.shape).map(([name, inner]) => [name, valuesFor(inner)])),
        )
        .map(given => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)))
    case 'optional':
      return fc.oneof(
        { withCrossShrink: true },
        { weight: 3, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: valuesFor(def.innerType) },
      )
    case 'record':
      return fc
        .array(fc.tuple(single(def.keyType), valuesFor(def.valueType)), { minLength: 1, maxLength: 3 })
        .map(entries => Object.fromEntries(entries as [string, unknown][]))
    case 'array':
      return fc.array(valuesFor(def.element), { maxLength: 3 })
    case 'union':
      return fc.oneof(...def.options.map(valuesFor))
    case 'pipe':
      return isUnknown(def.in) ? single(schema) : valuesFor(def.in)
    case 'literal':
      return fc.constantFrom(...def.values)
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries))
    case 'unknown':
    case 'string':
    case 'number':
    case 'boolean':
      return single(schema)
    default:
      throw new Error(`no values for ${def.type}`)
  }
}

const isUnknown = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def.type === 'unknown'

/** Single values that the schema accepts; where none of those known is, what matches its pattern. */
function single(schema: Schema): fc.Arbitrary<unknown> {
  const isAccepted = (value: unknown) => z.safeParse(schema, value).success
  const { pattern, examples = [] } = z.toJSONSchema(schema, { io: 'input' })
  const accepted = [...knownTexts.filter(isAccepted), ...examples]
  if (accepted.length === 0) return fc.stringMatching(new RegExp(pattern ?? '.'))
  const common = commonKeys.filter(isAccepted)
  const any = fc.constantFrom<unknown>(...accepted)
  return common.length === 0 ? any : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...common) }, any)
}

/** The value of a file of each kind: trees of every field that its schema has. */
export const writtenValues = {
  agreement: valuesFor(agreementSchema),
  index: valuesFor(indexSchema),
  workspace: valuesFor(workspaceSchema),
}
