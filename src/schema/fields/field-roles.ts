import type * as z from 'zod'
import { metasOf } from './field.ts'
import { type Naming, namingsIn } from './naming.ts'

/** How an amendment changes each block of an agreement: never, or key by key down to so many levels. */
export type AmendedLevels = Readonly<Record<string, 'never' | number>>

/** What checks and the model know about the fields of an agreement, as plain values without schemas. */
export interface FieldRoles {
  /** The places where items of other blocks are named. */
  readonly namings: readonly Naming[]
  readonly amendedLevels: AmendedLevels
}

/** The fields of each item are amended one by one, if the schema says nothing else. */
const levelsOfItems = 2

/** The roles that a schema of agreements gives its fields. */
export const fieldRoles = (schema: z.core.$ZodType): FieldRoles => ({
  namings: namingsIn(schema),
  amendedLevels: Object.fromEntries(
    Object.entries(metasOf(schema)).map(([name, { amended = levelsOfItems }]) => [name, amended]),
  ),
})
