import type { Label, Path, Problem } from '../finding.ts'
import type { Range } from './location/location.ts'

/** A problem of the text itself. */
export interface TextProblem {
  readonly finding: Problem
  /** The place of the problem, if it is not the path of the finding. */
  readonly range?: Range | undefined
  /** Related places. */
  readonly labels?: readonly (Label & { readonly range: Range })[]
  /** The path of a value that, because of the problem, is not the value that the writer meant. */
  readonly damagedPath?: Path | undefined
}

/** A problem that damages the value at its path. */
export const damagedValue = (finding: Problem, range?: Range): TextProblem => ({
  finding,
  range,
  damagedPath: finding.path,
})
