import * as z from 'zod'

/** The same text in each language; where one is missing, it does not compile. */
export type Text = Readonly<Record<'en' | 'sv', string>>

declare module 'zod' {
  /** What editors show of a value of a certain form, wherever it stands. */
  interface GlobalMeta {
    readonly descriptions?: Text
    /** What is said of a text that does not have the form. */
    readonly patternErrors?: Text
  }
}

/** A block of an agreement whose keys are named elsewhere. */
export type NamedBlock = 'parties' | 'groups' | 'grants'

/** What the program knows about a field besides the shape of its value. */
export interface FieldMeta {
  /** What the field is called where an agreement is shown. */
  readonly label?: Text
  /** What the field means, for editors; the description of its shape, if there is none here. */
  readonly description?: Text
  /** Words for values that the shape does not list as a choice: `open` where a day can stand. */
  readonly values?: Readonly<Record<string, Text>>
  /** What people write for the name of the field, folded to small letters without marks; the closest first. */
  readonly synonyms?: readonly string[]
  /** The blocks one of whose keys the value is, or several. */
  readonly names?: readonly NamedBlock[]
  /** A single text in a field that names something may be words instead of a key. */
  readonly mayBeWords?: true
  /** The keys of the block are those of another. */
  readonly keysOf?: NamedBlock
  /** Fields by which the items of the block are recognised under another key: the first of these sets that an item has. */
  readonly recognisedBy?: readonly (readonly string[])[]
  /** A change in the block can change what an agreement costs, and is priced when versions are compared. */
  readonly isPriced?: true
  /**
   * How an amendment changes the block: not at all, or how many levels of keys are taken in one by one, below which
   * what is new replaces what was. Two levels, if nothing is said: the fields of each item.
   */
  readonly amended?: 'never' | number
  /** Any value of the file can stand there: its fields are known by their names only. */
  readonly isAnyValue?: true
  /** The value is blocks of an agreement, each with only some of its fields. */
  readonly isPartOfAgreement?: true
}

/** A field: the shape of its value, and what else is known about it. */
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
  readonly label: Text
}

export interface LabelledField<T extends z.ZodType> extends Field<T> {
  readonly meta: LabelledMeta
}

/** A field of a file that is never shown. */
export const unlabelled = <T extends z.ZodType>(schema: T, meta: FieldMeta = {}): Field<T> => ({
  schema,
  meta,
})

/** The same field, which may be left out. */
export const optional = <T extends z.ZodType>({ schema, meta }: Field<T>): Field<z.ZodOptional<T>> => ({
  schema: schema.optional(),
  meta,
})

export type Fields = Readonly<Record<string, Field>>

/** The schemas of some fields. */
export type Shape<F extends Fields> = { -readonly [Name in keyof F]: F[Name]['schema'] }

const blocks = z.registry<{ readonly fields: Readonly<Record<string, FieldMeta>> }>()

/** An object of fields and no others. What is known about them is kept in a registry, also for refined copies of it. */
export function block<F extends Fields>(fields: F): z.ZodObject<Shape<F>, z.core.$strict> {
  const shape: Record<string, z.ZodType> = {}
  const metas: Record<string, FieldMeta> = {}
  for (const [name, { schema, meta }] of Object.entries(fields)) {
    shape[name] = schema
    metas[name] = meta
  }
  return z.strictObject(shape as Shape<F>).register(blocks, { fields: metas })
}

/** What is known about the fields of a block; nothing, where the schema is no block. */
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
