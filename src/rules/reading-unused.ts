import { finding, onKey } from '../finding.ts'
import type { Rule } from './rule.ts'

/** A reading decides something: some place of the file refers to it. */
export const readingUnused: Rule = function* ({ readings = {} }, { uses }) {
  for (const reading of Object.keys(readings))
    if (!uses.some(use => use.reading === reading))
      yield onKey(finding('reading-unused', ['readings', reading], { reading }))
}
