import type { Label, Path, Problem } from '../finding.ts'
import type { YamlMistake } from '../problems.ts'
import type { Range } from './places.ts'

/** A problem of the text itself. */
export interface TextProblem {
  readonly finding: Problem
  /** Where it stands, if not at the path of the finding. */
  readonly range?: Range | undefined
  /** Other places that have to do with it. */
  readonly labels?: readonly (Label & { readonly range: Range })[]
  /** What of the value cannot be taken at its word because of it. */
  readonly damages?: Path | undefined
}

/** A problem that leaves a value which is not the one that was meant. */
export const damaging = (finding: Problem, range?: Range): TextProblem => ({
  finding,
  range,
  damages: finding.path,
})

/** A mistake that keeps a text from being YAML, the token to edit, and the text to write instead if it is known. */
export interface Mistake {
  readonly problem: YamlMistake
  readonly range: Range
  readonly meant?: string
  /** Whether nothing after it can be understood. */
  readonly isLast?: boolean
}
