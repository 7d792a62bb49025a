import type * as z from 'zod'
import { metasOf } from './field.ts'
import { type Naming, namingsIn } from './naming.ts'
import { fieldsWhere } from './walk.ts'

/** How an amendment changes each block of an agreement: never, or key by key down to so many levels. */
export type AmendedLevels = Readonly<Record<string, 'never' | number>>

/** What checks and the model know about the fields of an agreement, as plain values without schemas. */
export interface FieldRoles {
  /** The places where items of other blocks are named. */
  readonly namings: readonly Naming[]
  readonly amendedLevels: AmendedLevels
  /** The fields that lead to the source of each block that must have one; `*` stands for keys that the file chooses. */
  readonly sources: readonly (readonly string[])[]
}

/** The fields of each item are amended one by one, if the schema says nothing else. */
const levelsOfItems = 2

/** The roles that a schema of agreements gives its fields. */
export const fieldRoles = (schema: z.core.$ZodType): FieldRoles => ({
  namings: namingsIn(schema),
  amendedLevels: Object.fromEntries(
    Object.entries(metasOf(schema)).map(([name, { amended = levelsOfItems }]) => [name, amended]),
  ),
  sources: sourcesIn(schema),
})

/** The fields that lead to the source of each block that must have one, each once. */
export const sourcesIn = (schema: z.core.$ZodType): FieldRoles['sources'] => [
  ...new Map(
    fieldsWhere(schema, ({ schema }, name) => (name === 'source' && !isOptional(schema)) || undefined).map(
      ({ path }) => [path.join('.'), path],
    ),
  ).values(),
]

const isOptional = (schema: z.core.$ZodType) => (schema as z.core.$ZodTypes)._zod.def.type === 'optional'
