type Nothing = Record<never, never>

/** What can be wrong with a file as text, as YAML and with its shape, and what has to be known to put it in words. */
export interface FormFindings {
  // The file as text and as YAML
  'file-empty': Nothing
  'file-not-text': Nothing
  'file-not-readable': Nothing
  'file-too-large': { limit: number }
  'yaml-syntax': { problem: YamlProblem; meant?: string }
  'yaml-directive': { directive: string }
  'several-documents': Nothing
  'tag-unknown': { tag: string }
  'yaml-too-deep': Nothing
  'duplicate-key': { key: string }
  'key-not-text': Nothing
  'key-reserved': { key: string }
  'alias-unknown': { name: string }
  'alias-circular': { name: string }
  'alias-bomb': Nothing
  'control-character': { character: string }
  'text-cut': { cut: string; meant: string }
  'number-zeros': { written: string; number: string }
  'number-notation': { written: string; meant: string | undefined }
  'number-unclear': { written: string; meant: readonly string[] }
  'number-imprecise': { written: string }
  'merge-not-map': Nothing
  'format-missing': { formats: readonly string[] }
  'format-unknown': { found: string; formats: readonly string[] }
  // Its shape
  'unknown-field': { field: string; nearest: string | undefined; known: readonly string[] }
  'missing-field': { field: string }
  'empty-value': Nothing
  'wrong-type': { expected: ValueType; found: ValueType }
  'text-unquoted': { written: string; meant: string }
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
  'year-invalid': { found: string }
  'text-empty': Nothing
  'text-too-long': { most: number }
  'exactly-one-of': { fields: readonly string[] }
  'one-of-missing': { fields: readonly string[] }
  'field-needs': { field: string; needs: readonly string[] }
  'only-one-of': { fields: readonly string[] }
  'winter-unclear': { year: number }
  'month-not-in-period': { month: number }
  'after-period': Nothing
}

/** What a value is, in the words of a file's writer. */
export type ValueType = 'text' | 'number' | 'whole-number' | 'yes-no' | 'list' | 'map'

/** What is wrong with a text that is not YAML. */
export type YamlProblem =
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
  | 'comma-inside'
  | 'colon'
  | 'no-colon'
  | 'no-space'
  | 'dash'
  | 'escape'
  | 'start'
  | 'block-header'
  | 'comment'
  | 'line-end'
  | 'other'
