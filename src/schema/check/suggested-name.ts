import { once } from '../../domain/once.ts'
import { fold, nearest } from '../../nearest.ts'
import { agreementSchema } from '../agreement.ts'
import { fieldSynonyms, type Synonyms, valueSynonyms } from '../fields/synonyms.ts'
import { fieldsWhere } from '../fields/walk.ts'
import { indexSchema } from '../index-series.ts'
import { workspaceSchema } from '../workspace.ts'

/**
 * The known field that an unknown field probably means: a misspelt name, or a synonym in Swedish or English. Only the
 * fields in `free`, which the block does not have yet, can be meant.
 */
export function suggestedField(
  written: string,
  free: readonly string[],
  synonyms: Synonyms = ofFields(),
): string | undefined {
  return (
    synonym(synonyms, written, free) ??
    nearest(written, free) ??
    synonym(synonyms, nearest(written, [...synonyms.keys()]) ?? '', free)
  )
}

/** The allowed value that another value probably means. */
export const suggestedValue = (
  written: string,
  allowed: readonly string[],
  synonyms: Synonyms = ofValues(),
): string | undefined => synonym(synonyms, written, allowed) ?? nearest(written, allowed)

/** Whether a word is the name of a field of some block. */
export const isFieldName = (word: string): boolean => fieldNames().has(word)

const synonym = (synonyms: Synonyms, written: string, known: readonly string[]): string | undefined =>
  synonyms.get(fold(written))?.find(name => known.includes(name))

const shipped = [agreementSchema, indexSchema, workspaceSchema]

// Made when needed: most files have no unknown fields or values.
const ofFields = once(() => fieldSynonyms(shipped))
const ofValues = once(() => valueSynonyms(shipped))
const fieldNames = once(
  () => new Set(shipped.flatMap(schema => fieldsWhere(schema, (_, name) => name).map(({ found }) => found))),
)
