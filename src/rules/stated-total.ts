import { finding, withRelated } from '../finding.ts'
import { misfitOf } from './misfit.ts'
import { partsOf } from './parts.ts'
import type { Rule } from './rule.ts'
import { statedSums } from './stated-sums.ts'

/** A sum that the document states is the sum of its parts. What can be said more closely than that has its own rule. */
export const statedTotal: Rule = function* (written, surroundings) {
  for (const sum of statedSums(written, surroundings)) {
    const { what, path, stated, computed, parts } = sum
    if (misfitOf(sum) === 'other')
      yield withRelated(
        finding('stated-total', path, { what, stated, computed, parts }),
        partsOf(sum, written),
      )
  }
}
