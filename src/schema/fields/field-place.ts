import type * as z from 'zod'
import { kronor } from '../values/kronor.ts'
import { type FieldInSchema, type FieldMeta, fieldOf } from './field.ts'
import { shared } from './shared.ts'
import { fieldsWhere, shapesOf } from './walk.ts'

type Schema = z.core.$ZodType

/** A place in a file: the shapes that a value can have there, and the metadata of its field. */
export interface FieldPlace {
  readonly shapes: readonly Schema[]
  readonly meta: FieldMeta
  /** The schema of the whole file, since an amendment contains parts of it. */
  readonly file: Schema
}

/** The top of a file. */
export const filePlace = (file: Schema): FieldPlace => ({ shapes: shapesOf(file), meta: {}, file })

/** The place of a field or of an item within a place; undefined, where no shape has it. */
export function placeIn({ shapes, meta, file }: FieldPlace, name: string): FieldPlace | undefined {
  const fields = meta.isAnyValue ? fieldsNamed(file, name) : innerOf(shapes, name)
  const [first] = fields
  if (first?.meta.isPartOfAgreement) return { ...filePlace(file), meta: first.meta }
  if (first) return { shapes: fields.flatMap(({ schema }) => shapesOf(schema)), meta: first.meta, file }
  const standIn = standIns.get(name)
  return standIn && { shapes: [], meta: standIn, file }
}

/** The fields of values that stand in for an unclear or unavailable value, wherever it stands. */
const standIns: ReadonlyMap<string, FieldMeta> = new Map([
  ['reading', shared.reading],
  ['unknown', shared.unknown],
])

/** The fields of a name; where no shape has one, the items that stand under such a key. */
function innerOf(shapes: readonly Schema[], name: string): FieldInSchema[] {
  const fields = shapes.flatMap(shape => fieldOf(shape, name) ?? [])
  const items = shapes.flatMap(shape => {
    const { def } = (shape as z.core.$ZodTypes)._zod
    return def.type === 'record' ? [{ schema: def.valueType, meta: {} }] : []
  })
  return fields.length > 0 ? fields : items
}

const fieldsNamed = (file: Schema, name: string): FieldInSchema[] =>
  fieldsWhere(file, (field, fieldName) => (fieldName === name ? field : undefined)).map(({ found }) => found)

/** The place at the end of a path of fields and keys. */
export const placeAt = (place: FieldPlace | undefined, path: readonly string[]): FieldPlace | undefined =>
  path.reduce<FieldPlace | undefined>((inner, step) => inner && placeIn(inner, step), place)

/** Whether a number there is an amount in kronor. */
export const isMoney = (place: FieldPlace | undefined): boolean => place?.shapes.includes(kronor) ?? false
