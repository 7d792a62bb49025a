import { finding, onKey } from '../finding.ts'
import type { Rule } from './rule.ts'

/** It is said how adjusted amounts are rounded. */
export const indexRoundingOpen: Rule = function* ({ indexation }) {
  if (indexation && !indexation.rounding) yield onKey(finding('index-rounding-open', ['indexation'], {}))
}
