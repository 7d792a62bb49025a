import { fold, nearest } from '../../nearest.ts'
import { agreementSchema } from '../agreement.ts'
import { fieldSynonyms, type Synonyms, valueSynonyms } from '../fields/synonyms.ts'
import { indexSchema } from '../index-series.ts'
import { workspaceSchema } from '../workspace.ts'

/**
 * The known field that an unknown one probably means: a name with a letter wrong, or a word for the same thing, in
 * Swedish or English. Only fields that are `free` can be meant: those that do not stand there already.
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

/** The allowed value that another probably means. */
export const suggestedValue = (
  written: string,
  allowed: readonly string[],
  synonyms: Synonyms = ofValues(),
): string | undefined => synonym(synonyms, written, allowed) ?? nearest(written, allowed)

const synonym = (synonyms: Synonyms, written: string, known: readonly string[]): string | undefined =>
  synonyms.get(fold(written))?.find(name => known.includes(name))

const shipped = [agreementSchema, indexSchema, workspaceSchema]

// Only files with unknown fields need them.
const ofFields = once(() => fieldSynonyms(shipped))
const ofValues = once(() => valueSynonyms(shipped))

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
