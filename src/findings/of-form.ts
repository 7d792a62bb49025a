type Nothing = Record<never, never>

/** What can be wrong with a file as text, as YAML and with its shape, and what has to be known to put it in words. */
export interface FormFindings {
  // The file as text and as YAML
  'file-empty': Nothing
  'file-not-text': Nothing
  'file-not-readable': Nothing
  'file-too-large': { limit: number }
  'yaml-syntax': { problem: YamlProblem }
  'yaml-too-deep': Nothing
  'duplicate-key': { key: string }
  'key-not-text': Nothing
  'key-reserved': { key: string }
  'alias-unknown': { name: string }
  'alias-circular': { name: string }
  'alias-bomb': Nothing
  'control-character': { character: string }
  'number-unclear': { written: string }
  'merge-not-map': Nothing
  'number-imprecise': { written: string }
  'format-missing': { formats: readonly string[] }
  'format-unknown': { found: string; formats: readonly string[] }
  // Its shape
  'unknown-field': { field: string; nearest: string | undefined; known: readonly string[] }
  'missing-field': { field: string }
  'empty-value': Nothing
  'wrong-type': { expected: ValueType; found: ValueType }
  'value-not-allowed': { found: string; nearest: string | undefined; allowed: readonly string[] }
  'day-invalid': { found: string }
  'day-out-of-range': { found: string; first: number; last: number }
  'amount-not-number': { found: string; meant: string | undefined }
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
  | 'tab'
  | 'unclosed'
  | 'escape'
  | 'key'
  | 'start'
  | 'several-documents'
  | 'tag'
  | 'directive'
  | 'other'
