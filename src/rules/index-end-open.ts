import { finding, onKey } from '../finding.ts'
import type { Rule } from './rule.ts'

/** It is said what holds if the index is no longer published. A change that the document states itself cannot be. */
export const indexEndOpen: Rule = function* ({ indexation }) {
  const isIndexed = indexation?.parts.some(({ index }) => index !== undefined)
  if (indexation && isIndexed && indexation.ifDiscontinued === undefined)
    yield onKey(finding('index-end-open', ['indexation'], {}))
}
