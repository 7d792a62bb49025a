import type * as z from 'zod'
import { type FieldInSchema, type FieldMeta, metasOf } from './field.ts'

type Schema = z.core.$ZodType

/** A field of which something is found out, and the fields that lead to it; `*` stands for keys that the file chooses. */
export interface Found<T> {
  readonly path: readonly string[]
  readonly found: T
}

/**
 * What is found out about the fields of a schema, in the order of the schema; about a field that several shapes have
 * once for each. `find` is asked once about each field of each shape, and fields of which it finds nothing are left out.
 */
export function found<T>(
  schema: Schema,
  find: (field: FieldInSchema, name: string) => T | undefined,
  known = new Map<Schema, readonly Found<T>[]>(),
): readonly Found<T>[] {
  const before = known.get(schema)
  if (before) return before
  const all: Found<T>[] = []
  const addInner = (inner: Schema, ...name: readonly string[]) => {
    for (const { path, found: one } of found(inner, find, known))
      all.push({ path: [...name, ...path], found: one })
  }
  for (const part of partsOf(schema)) addInner(part)
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'record') addInner(def.valueType, '*')
  if (def.type === 'object') {
    const metas: Readonly<Record<string, FieldMeta>> = metasOf(schema)
    for (const [name, inner] of Object.entries(def.shape)) {
      const own = find({ schema: inner, meta: metas[name] ?? {} }, name)
      if (own !== undefined) all.push({ path: [name], found: own })
      addInner(inner, name)
    }
  }
  known.set(schema, all)
  return all
}

/** A schema, and those that it is one of or that it is made of, save those of inner fields and keys. */
export const shapesOf = (schema: Schema): Schema[] => [schema, ...partsOf(schema).flatMap(shapesOf)]

function partsOf(schema: Schema): readonly Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
      return [def.innerType]
    case 'pipe':
      return [def.in]
    case 'union':
      return def.options
    case 'array':
      return [def.element]
    default:
      return []
  }
}
