import * as z from 'zod'
import type { Bilingual } from '../../language.ts'

declare module 'zod' {
  /** Texts about a value of a form, wherever it stands. */
  interface GlobalMeta {
    readonly descriptions?: Bilingual
    /** What editors report on a text that does not have the form. */
    readonly patternErrors?: Bilingual
  }
}

/** A block of an agreement whose keys are named elsewhere. */
export type NamedBlock = 'parties' | 'groups' | 'grants'

/** What the program knows about a field besides the shape of its value. */
export interface FieldMeta {
  /** The name of the field where an agreement is shown. */
  readonly label?: Bilingual
  /** What the field means, for editors, in place of the description of its shape. */
  readonly description?: Bilingual
  /** Words that people write instead of the name of the field, folded to small letters without marks; the closest first. */
  readonly synonyms?: readonly string[]
  /** The blocks whose items the value names by their keys. */
  readonly names?: readonly NamedBlock[]
  /** A text in a field that names items may be free words instead of a key. */
  readonly mayBeWords?: true
  /** The block whose items are named by the keys of this one: costs stand under the keys of parties. */
  readonly keysOf?: NamedBlock
  /** Sets of fields by which an item of the block is recognised under another key: the first set that the item has. */
  readonly recognisedBy?: readonly (readonly string[])[]
  /** A change in the block can change what the agreement costs, so that a comparison of versions works out its price. */
  readonly isPriced?: true
  /**
   * How an amendment changes the block: never, or key by key down to so many levels, below which a new value replaces
   * the old value whole. Two levels by default: the fields of each item.
   */
  readonly amended?: 'never' | number
  /** The value can be any value of the file, so that fields in it are recognised by their names only. */
  readonly isAnyValue?: true
  /** The value consists of blocks of an agreement, each with only the fields that change. */
  readonly isPartOfAgreement?: true
}

/** A field: the shape of its value, and its metadata. */
export interface Field<T extends z.ZodType = z.ZodType> {
  readonly schema: T
  readonly meta: FieldMeta
}

/** A field of an agreement, which has a label. */
export const field = <T extends z.ZodType>(schema: T, meta: LabelledMeta): LabelledField<T> => ({
  schema,
  meta,
})

export interface LabelledMeta extends FieldMeta {
  readonly label: Bilingual
}

export interface LabelledField<T extends z.ZodType> extends Field<T> {
  readonly meta: LabelledMeta
}

/** A field without a label, in a file that no command shows. */
export const unlabelled = <T extends z.ZodType>(schema: T, meta: FieldMeta = {}): Field<T> => ({
  schema,
  meta,
})

/** The same field, optional. */
export const optional = <T extends z.ZodType>({ schema, meta }: Field<T>): Field<z.ZodOptional<T>> => ({
  schema: schema.optional(),
  meta,
})

export type Fields = Readonly<Record<string, Field>>

/** The schemas of fields, by name. */
export type Shape<F extends Fields> = { -readonly [Name in keyof F]: F[Name]['schema'] }

const blocks = z.registry<{ readonly fields: Readonly<Record<string, FieldMeta>> }>()

/** An object with these fields and no others. A registry keeps their metadata, also for refined copies of the object. */
export function block<F extends Fields>(fields: F): z.ZodObject<Shape<F>, z.core.$strict> {
  const shape: Record<string, z.ZodType> = {}
  const metas: Record<string, FieldMeta> = {}
  for (const [name, { schema, meta }] of Object.entries(fields)) {
    shape[name] = schema
    metas[name] = meta
  }
  return z.strictObject(shape as Shape<F>).register(blocks, { fields: metas })
}

/** The metadata of the fields of a block; empty, where the schema is no block. */
export const metasOf = (schema: z.core.$ZodType): Readonly<Record<string, FieldMeta>> =>
  blocks.get(schema)?.fields ?? {}

/** A field of a block, if the schema is one and has it. */
export function fieldOf(schema: z.core.$ZodType, name: string): FieldInSchema | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type !== 'object' || !Object.hasOwn(def.shape, name)) return undefined
  const inner = def.shape[name]
  return inner && { schema: inner, meta: metasOf(schema)[name] ?? {} }
}

/** A field as it is found in a schema. */
export interface FieldInSchema {
  readonly schema: z.core.$ZodType
  readonly meta: FieldMeta
}
