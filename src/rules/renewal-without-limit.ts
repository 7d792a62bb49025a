import { finding, onKey } from '../finding.ts'
import type { Rule } from './rule.ts'

/** What renews itself does so a number of times, or is reviewed. */
export const renewalWithoutLimit: Rule = function* ({ term: { renewal } }) {
  if (renewal && renewal.times === undefined && !renewal.review)
    yield onKey(finding('renewal-without-limit', ['term', 'renewal'], { months: renewal.months }))
}
