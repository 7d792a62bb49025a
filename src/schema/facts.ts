import * as z from 'zod'
import type { Block, Fact } from '../domain/differences/facts/fact.ts'
import { isUnknown } from '../domain/known.ts'
import { isPlainObject, type PlainObject } from '../domain/plain-object.ts'
import { scalarText } from '../domain/scalar-text.ts'
import { agreementSchema } from './agreement.ts'
import { type FieldInSchema, fieldOf } from './fields/field.ts'
import { unknownBlock } from './values/unknown.ts'

type Schema = z.core.$ZodType

/**
 * The facts that a file with resolved readings states: each value with its meaning, however it is written, and with the
 * metadata that comparisons need: whether the file chose the keys, what items are recognised by, which blocks it names.
 */
export const factsOf = (resolved: PlainObject, schema: Schema = agreementSchema): Block =>
  blockOf(resolved, {}, false, name => fieldOf(schema, name), schema)

function factOf(field: FieldInSchema | undefined, written: unknown, file: Schema): Fact {
  if (!field || !isPlainObject(written)) return statedValue(field, written)
  const { schema, meta } = field
  if (meta.isPartOfAgreement) return blockOf(written, meta, false, name => fieldOf(file, name), file)
  const { def } = (schema as z.core.$ZodTypes)._zod
  const shapedAs = (inner: Schema) => factOf({ schema: inner, meta }, written, file)
  switch (def.type) {
    case 'optional':
      return shapedAs(def.innerType)
    case 'object': {
      const isKeyed = Object.values(def.shape).every(isOptional)
      return blockOf(written, meta, isKeyed, name => fieldOf(schema, name), file)
    }
    case 'record':
      return blockOf(written, meta, true, () => ({ schema: def.valueType, meta: {} }), file)
    case 'pipe':
      // Transformed fields with a clause of their own are a block; others are one value.
      return fieldOf(def.in, 'source') || knownShape(def.in) ? shapedAs(def.in) : statedValue(field, written)
    case 'union': {
      const keyed = def.options.find(option => (option as z.core.$ZodTypes)._zod.def.type === 'record')
      if (keyed && typeof written.unknown !== 'string') return shapedAs(keyed)
      const shape = isUnknown(written) ? undefined : knownShape(schema)
      return shape ? shapedAs(shape) : statedValue(field, written)
    }
    default:
      return statedValue(field, written)
  }
}

/** The shape of a value that can also be unknown, where the value has no other shape. */
function knownShape(schema: Schema): Schema | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type !== 'union' || !def.options.includes(unknownBlock)) return undefined
  const [shape, ...others] = def.options.filter(option => option !== unknownBlock)
  return others.length === 0 ? shape : undefined
}

type Meta = FieldInSchema['meta']

/** The facts of a block. All parts of a priced block are priced. */
function blockOf(
  written: PlainObject,
  { isPriced, recognisedBy, keysOf }: Meta,
  isKeyed: boolean,
  fieldNamed: (name: string) => FieldInSchema | undefined,
  file: Schema,
): Block {
  const priced = isPriced && { isPriced }
  const facts = Object.entries(written)
    .filter(([, inner]) => inner !== undefined)
    .map(([name, inner]) => {
      const field = fieldNamed(name)
      return [name, factOf(field && { ...field, meta: { ...field.meta, ...priced } }, inner, file)] as const
    })
    .filter(([, fact]) => fact.kind === 'value' || !fact.isKeyed || fact.within.size > 0)
  return { kind: 'block', ...priced, isKeyed, recognisedBy, keysOf, within: new Map(facts) }
}

const isOptional = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def.type === 'optional'

function statedValue(field: FieldInSchema | undefined, written: unknown): Fact {
  const read = field && z.safeParse(field.schema, written)
  const { isPriced, names } = field?.meta ?? {}
  const meaning = meaningOf(read?.success ? read.data : written)
  return { kind: 'value', ...(isPriced && { isPriced }), written, meaning, names }
}

/** The same text for values that the program reads alike: spaces, and the order and repetition of items, make no difference. */
function meaningOf(value: unknown): string {
  if (typeof value === 'bigint') return `${value}`
  if (typeof value === 'string') return JSON.stringify(value.replaceAll(/\s+/g, ' ').trim())
  if (value instanceof Map) return meaningOf(Object.fromEntries(value))
  if (Array.isArray(value)) return `[${[...new Set(value.map(meaningOf))].toSorted().join(',')}]`
  if (!isPlainObject(value)) return scalarText(value)
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return `{${fields
    .map(([name, inner]) => `${JSON.stringify(name)}:${meaningOf(inner)}`)
    .toSorted()
    .join(',')}}`
}
