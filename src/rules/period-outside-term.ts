import { error } from '../diagnostic.ts'
import type { Rule } from './rule.ts'

/** The time that a grant is stated for lies within the term. */
export const periodOutsideTerm: Rule = function* ({ term, grants = {} }) {
  for (const [key, { statedFor }] of Object.entries(grants)) {
    if (!statedFor) continue
    if (statedFor.from < term.from)
      yield error('period-outside-term', ['grants', key, 'statedFor', 'from'], { ...term })
    if (statedFor.to > term.to)
      yield error('period-outside-term', ['grants', key, 'statedFor', 'to'], { ...term })
  }
}
