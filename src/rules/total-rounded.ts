import { finding, withRelated } from '../finding.ts'
import { misfitOf } from './misfit.ts'
import { partsOf } from './parts.ts'
import type { Rule } from './rule.ts'
import { statedSums } from './stated-sums.ts'

/** A sum that is its parts in round numbers is stated as about so much. */
export const totalRounded: Rule = function* (written, surroundings) {
  for (const sum of statedSums(written, surroundings)) {
    const { what, path, stated, computed, parts } = sum
    if (misfitOf(sum) === 'rounded')
      yield withRelated(
        finding('total-rounded', path, { what, stated, computed, parts }),
        partsOf(sum, written),
      )
  }
}
