import { finding } from '../finding.ts'
import type { Rule } from './rule.ts'

/** Somebody follows up, reports or meets. */
export const followUpMissing: Rule = function* ({ duties = {}, groups = {} }) {
  const isDuty = Object.values(duties).some(({ kind }) => kind !== 'accounts')
  if (!isDuty && !Object.values(groups).some(({ meets }) => meets)) yield finding('follow-up-missing', [], {})
}
