import type * as z from 'zod'
import type { NamedBlock } from './field.ts'
import { fieldsWhere } from './walk.ts'

/** A place where items of other blocks are named, by their keys. */
export interface Naming {
  /** The fields that lead to it; `*` stands for keys that the file chooses. */
  readonly path: readonly string[]
  readonly blocks: readonly NamedBlock[]
  /** The key itself is the name, and not the value under it. */
  readonly isKey: boolean
  /** A text may be free words instead of a key. */
  readonly mayBeWords: boolean
}

/** Every place of a file where items of other blocks are named. */
export const namingsIn = (schema: z.core.$ZodType): readonly Naming[] =>
  fieldsWhere(schema, ({ meta }) => (meta.names || meta.keysOf ? meta : undefined)).map(
    ({ path, found: meta }) => ({
      path: meta.keysOf ? [...path, '*'] : path,
      blocks: meta.names ?? (meta.keysOf ? [meta.keysOf] : []),
      isKey: meta.keysOf !== undefined,
      mayBeWords: meta.mayBeWords ?? false,
    }),
  )
