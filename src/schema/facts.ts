import * as z from 'zod'
import type { Block, Fact } from '../domain/differences/facts/fact.ts'
import { isPlainObject, type PlainObject } from '../domain/plain-object.ts'
import { agreementSchema } from './agreement.ts'

/** What a settled file says, as facts: what is keyed by the schema, and what values mean however they are written. */
export const factsOf = (settled: PlainObject): Block => blockOf(settled, false, fieldsOf(agreementSchema))

type Schema = z.core.$ZodType

function factOf(schema: Schema | undefined, written: unknown): Fact {
  if (!schema || !isPlainObject(written)) return valueFrom(schema, written)
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
      return factOf(def.innerType, written)
    case 'object':
      return blockOf(written, Object.values(def.shape).every(isOptional), fieldsOf(schema))
    case 'record':
      // What an amendment sets are blocks as they are written otherwise.
      return isAnything(def.valueType)
        ? blockOf(written, false, fieldsOf(agreementSchema))
        : blockOf(written, true, () => def.valueType)
    case 'pipe':
      // What has a clause of its own is a block; other fields that become one thing are one value.
      return fieldsOf(def.in)('source') ? factOf(def.in, written) : valueFrom(schema, written)
    case 'union': {
      const keyed = def.options.find(option => (option as z.core.$ZodTypes)._zod.def.type === 'record')
      return keyed ? factOf(keyed, written) : valueFrom(schema, written)
    }
    default:
      return valueFrom(schema, written)
  }
}

function blockOf(
  written: PlainObject,
  isKeyed: boolean,
  schemaOf: (name: string) => Schema | undefined,
): Block {
  const facts = Object.entries(written)
    .filter(([, inner]) => inner !== undefined)
    .map(([name, inner]) => [name, factOf(schemaOf(name), inner)] as const)
    .filter(([, fact]) => fact.kind === 'value' || !fact.isKeyed || fact.within.size > 0)
  return { kind: 'block', isKeyed, within: new Map(facts) }
}

const fieldsOf =
  (schema: Schema) =>
  (name: string): Schema | undefined => {
    const { def } = (schema as z.core.$ZodTypes)._zod
    return def.type === 'object' && Object.hasOwn(def.shape, name) ? def.shape[name] : undefined
  }

const isOptional = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def.type === 'optional'

const isAnything = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def.type === 'unknown'

function valueFrom(schema: Schema | undefined, written: unknown): Fact {
  const read = schema && z.safeParse(schema, written)
  return { kind: 'value', written, meaning: meaningOf(read?.success ? read.data : written) }
}

/** A text for a value; the order of a list has no meaning anywhere in an agreement, nor has the space in a text. */
function meaningOf(value: unknown): string {
  if (typeof value === 'bigint') return `${value}`
  if (typeof value === 'string') return JSON.stringify(value.replaceAll(/\s+/g, ' ').trim())
  if (value instanceof Map) return meaningOf(Object.fromEntries(value))
  if (Array.isArray(value)) return `[${[...new Set(value.map(meaningOf))].toSorted().join(',')}]`
  if (!isPlainObject(value)) return String(value)
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${meaningOf(inner)}`).toSorted()}}`
}
