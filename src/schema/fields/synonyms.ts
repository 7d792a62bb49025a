import type * as z from 'zod'
import { valuesOf } from './choice.ts'
import type { FieldInSchema } from './field.ts'
import { fieldsWhere, shapesOf } from './walk.ts'

type Schema = z.core.$ZodType

/** Words that people write instead of the names of fields or values, each with the names that may be meant, likeliest first. */
export type Synonyms = ReadonlyMap<string, readonly string[]>

interface Named {
  readonly name: string
  readonly synonyms: readonly string[]
}

/** The synonyms of the names of the fields of schemas. */
export const fieldSynonyms = (schemas: readonly Schema[]): Synonyms =>
  synonymsOf(schemas, ({ meta: { synonyms } }, name) => synonyms && [{ name, synonyms }])

/** The synonyms of the values that fields of schemas can choose among. */
export const valueSynonyms = (schemas: readonly Schema[]): Synonyms =>
  synonymsOf(schemas, ({ schema }) =>
    shapesOf(schema)
      .flatMap(shape => Object.entries(valuesOf(shape)))
      .map(([name, { synonyms = [] }]) => ({ name, synonyms })),
  )

/** Among several names of a word, the likeliest is the name in whose list the word stands first. */
function synonymsOf(
  schemas: readonly Schema[],
  find: (field: FieldInSchema, name: string) => readonly Named[] | undefined,
): Synonyms {
  const named = schemas.flatMap(schema => fieldsWhere(schema, find)).flatMap(({ found }) => found)
  const all = new Map<string, Map<string, number>>()
  for (const { name, synonyms } of named)
    for (const [rank, word] of synonyms.entries()) {
      const ranks = all.get(word) ?? new Map<string, number>()
      if (rank < (ranks.get(name) ?? Number.POSITIVE_INFINITY)) ranks.set(name, rank)
      all.set(word, ranks)
    }
  const byRank = (ranks: ReadonlyMap<string, number>) => [...ranks].toSorted(([, a], [, b]) => a - b)
  return new Map([...all].map(([word, ranks]) => [word, byRank(ranks).map(([name]) => name)]))
}
