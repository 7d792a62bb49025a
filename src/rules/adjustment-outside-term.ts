import { warning } from '../diagnostic.ts'
import type { Rule } from './rule.ts'

/** The first adjustment comes before the agreement ends. */
export const adjustmentOutsideTerm: Rule = function* ({ indexation, term }) {
  if (indexation && indexation.firstAdjustment > term.to)
    yield warning('adjustment-outside-term', ['indexation', 'firstAdjustment'], {
      day: indexation.firstAdjustment,
    })
}
