import type { PlainObject } from '../../domain/plain-object.ts'
import type { Words } from '../../messages/words.ts'

/** A block that people write as a phrase: which blocks it is, and the words for it. */
export interface Phrase {
  readonly fits: (block: PlainObject) => boolean
  readonly text: (block: WordedBlock, words: Words) => string
  /** It has words for a block in which a field is unknown. */
  readonly hasUnknown?: true
}

/** A block whose values are in words. */
export interface WordedBlock {
  readonly block: PlainObject
  /** The value of a field in words; undefined, where the block does not have the field. */
  readonly in: (field: string) => string | undefined
}

/** Whether a block has all of some fields, and none but these and some others. */
export const hasFields =
  (needed: readonly string[], others: readonly string[] = []) =>
  (block: PlainObject): boolean =>
    needed.every(field => block[field] !== undefined) &&
    Object.keys(block).every(field => needed.includes(field) || others.includes(field))

/** Whether a block has at least one of some fields, and no others. */
export const hasOnly =
  (...fields: readonly string[]) =>
  (block: PlainObject): boolean => {
    const names = Object.keys(block)
    return names.length > 0 && names.every(name => fields.includes(name))
  }

/** Texts with a separator between them, without those that are absent. */
export const joined = (wordings: readonly (string | undefined)[], separator = ', '): string =>
  wordings.filter(text => text !== undefined && text !== '').join(separator)
