/** The arguments of a problem whose text needs none. */
export type NoArgs = Record<never, never>

/**
 * The codes of findings that are reported outside of `findings/`, with the arguments of their texts: about the text of a
 * file, the shape of its values, its readings and amendments, its suppressions and its earlier versions.
 */
export interface Problems {
  // The file as text and as YAML
  'file-empty': NoArgs
  /** Also the encoding that the file is probably saved in, if it is text. */
  'file-not-text': { encoding?: string }
  /** `isNameBroken` where the name is no UTF-8, and so cannot be asked for. */
  'file-not-readable': { isNameBroken: boolean }
  'file-too-large': { limit: number; of: 'megabytes' | 'thousand-tokens' }
  'yaml-syntax': { problem: YamlMistake; meant?: string }
  'yaml-directive': { directive: string }
  'several-documents': NoArgs
  'tag-unknown': { tag: string }
  'yaml-too-deep': NoArgs
  'duplicate-key': { key: string }
  'key-not-text': NoArgs
  'key-reserved': { key: string }
  'alias-unknown': { name: string }
  'alias-circular': { name: string }
  'alias-bomb': NoArgs
  'control-character': { character: string }
  'text-cut': { cut: string; meant: string }
  'quotes-typographic': { meant: string }
  'text-split': { found: string; meant: string | undefined }
  'number-zeros': { written: string; number: string }
  'number-notation': { written: string; meant: string | undefined }
  'number-unclear': { written: string; meant: readonly string[] }
  'number-imprecise': { written: string }
  'merge-not-map': NoArgs
  'format-missing': { formats: readonly string[] }
  'format-unknown': { found: string; formats: readonly string[] }
  // The shape of its values
  'unknown-field': { field: string; nearest: string | undefined; known: readonly string[] }
  'missing-field': {
    field: string
    /** A value that the field can have, or the blocks of whose keys it has one. */
    example?: string
    keysOf?: readonly string[]
  }
  'empty-value': NoArgs
  'wrong-type': {
    expected: ValueType
    found: ValueType
    /** The fields of what is found, where that is a block. */
    fields?: readonly string[]
    /** The words that can stand there, where there are only some. */
    allowed?: readonly string[]
    /** How a list would be written as a block. */
    example?: string | undefined
  }
  'text-unquoted': { written: string; meant: string | undefined }
  'number-format': { found: string; meant: string }
  'boolean-word': { found: string; meant: string | undefined }
  'value-not-allowed': { found: string; nearest: string | undefined; allowed: readonly string[] }
  'day-invalid': { found: string }
  'day-format': { found: string; meant: string }
  'day-out-of-range': { found: string; first: number; last: number }
  'amount-not-number': { found: string }
  'amount-negative': { found: string }
  'amount-decimals': { found: string; decimals: number }
  'amount-too-large': { found: string }
  'percent-invalid': { found: string }
  'share-invalid': { found: string }
  'index-number-invalid': { found: string }
  'index-period-invalid': { found: string }
  'number-out-of-range': { least: number; most: number }
  'key-invalid': { key: string }
  'block-indented': { block: string; under: string }
  'name-for-key': { name: string; key: string }
  'year-invalid': { found: string }
  'text-empty': NoArgs
  'item-repeated': NoArgs
  'text-too-long': { most: number }
  'exactly-one-of': { fields: readonly string[] }
  'one-of-missing': { fields: readonly string[] }
  'field-needs': { field: string; needs: readonly string[] }
  'only-one-of': { fields: readonly string[] }
  'winter-unclear': { year: number }
  'month-not-in-period': { month: number }
  'after-period': NoArgs
  // Readings and amendments
  'reading-unknown': { reading: string; nearest: string | undefined; known: readonly string[] }
  'reading-option-unknown': { option: string; nearest: string | undefined; known: readonly string[] }
  'reading-not-chosen': { reading: string; options: readonly string[] }
  'reading-nested': NoArgs
  'remove-unknown': { path: string }
  // Suppressions
  'ignore-unclear': { problem: SuppressionMistake; found: string }
  'ignore-code-unknown': { code: string; nearest: string | undefined }
  'ignore-not-possible': { code: string }
  'ignore-expired': { code: string; until: string; reason: string }
  'ignore-unused': { code: string }
  // Two versions of an agreement
  'outside-workspace': NoArgs
  'version-not-raised': { version: number; changes: number }
}

export type ProblemCode = keyof Problems

/** The kinds of values that a file can hold. */
export type ValueType =
  | 'text'
  | 'number'
  | 'whole-number'
  | 'yes-no'
  | 'list'
  | 'map'
  | 'day'
  | 'key'
  | 'single'

/** Mistakes that keep a text from being YAML. */
export type YamlMistake =
  | 'indentation'
  | 'too-deep'
  | 'tab'
  | 'quote'
  | 'after-quote'
  | 'bracket'
  | 'bracket-indentation'
  | 'bracket-extra'
  | 'bracket-inside'
  | 'after-bracket'
  | 'comma'
  | 'comma-extra'
  | 'colon'
  | 'no-colon'
  | 'no-space'
  | 'dash'
  | 'escape'
  | 'start'
  | 'block-header'
  | 'comment'
  | 'cut'
  | 'line-end'
  | 'conflict'
  | 'foreign-space'
  | 'other'

/** The part of a comment for suppression that is missing or wrong. */
export type SuppressionMistake = 'word' | 'codes' | 'reason' | 'day'
