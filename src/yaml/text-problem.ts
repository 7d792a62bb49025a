import type { Label, Path, Problem } from '../finding.ts'
import type { Range } from './location/location.ts'

/** A problem of the text itself. */
export interface TextProblem {
  readonly finding: Problem
  /** Where the problem stands, if not at the path of the finding. */
  readonly range?: Range | undefined
  /** Other places that have to do with the problem. */
  readonly labels?: readonly (Label & { readonly range: Range })[]
  /** The path of the value that is not the one its writer meant, because of the problem. */
  readonly damagedPath?: Path | undefined
}

/** A problem that damages the value at its path. */
export const damagedValue = (finding: Problem, range?: Range): TextProblem => ({
  finding,
  range,
  damagedPath: finding.path,
})
