import type * as z from 'zod'
import { type FieldInSchema, type FieldMeta, metasOf } from './field.ts'

type Schema = z.core.$ZodType

/** A field about which something was found, by the fields that lead to it; `*` stands for keys that the file chooses. */
export interface FoundField<T> {
  readonly path: readonly string[]
  readonly found: T
}

/**
 * The fields of a schema about which `find` returns something, in the order of the schema; a field that several shapes
 * have is found once for each. `find` is called once for each field of each distinct shape.
 */
export function fieldsWhere<T>(
  schema: Schema,
  find: (field: FieldInSchema, name: string) => T | undefined,
  visited = new Map<Schema, readonly FoundField<T>[]>(),
): readonly FoundField<T>[] {
  const earlier = visited.get(schema)
  if (earlier) return earlier
  const all: FoundField<T>[] = []
  const addInner = (inner: Schema, ...name: readonly string[]) => {
    for (const field of fieldsWhere(inner, find, visited))
      all.push({ ...field, path: [...name, ...field.path] })
  }
  for (const part of partsOf(schema)) addInner(part)
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'record') addInner(def.valueType, '*')
  if (def.type === 'object') {
    const metas: Readonly<Record<string, FieldMeta>> = metasOf(schema)
    for (const [name, inner] of Object.entries(def.shape)) {
      const found = find({ schema: inner, meta: metas[name] ?? {} }, name)
      if (found !== undefined) all.push({ path: [name], found })
      addInner(inner, name)
    }
  }
  visited.set(schema, all)
  return all
}

/** The shapes of a value: its schema with unions, optional and transformed values unfolded, and the items of lists. */
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
