import type { YamlMistake } from '../../problems.ts'
import type { Range } from '../location/location.ts'

/** A mistake that makes a text invalid YAML: its kind, the token to edit, and perhaps the text that was meant. */
export interface SyntaxProblem {
  readonly kind: YamlMistake
  readonly range: Range
  readonly meant?: string
  /** Whether nothing that follows in the text can be understood. */
  readonly endsParsing?: boolean
}
