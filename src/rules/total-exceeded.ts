import { finding, withRelated } from '../finding.ts'
import { misfitOf } from './misfit.ts'
import { partsOf } from './parts.ts'
import type { Rule } from './rule.ts'
import { statedSums } from './stated-sums.ts'

/** Parts are within what the document states as the most. */
export const totalExceeded: Rule = function* (written, surroundings) {
  for (const sum of statedSums(written, surroundings)) {
    const { what, path, stated, computed, parts } = sum
    if (misfitOf(sum) === 'exceeded')
      yield withRelated(
        finding('total-exceeded', path, { what, stated, computed, parts }),
        partsOf(sum, written),
      )
  }
}
