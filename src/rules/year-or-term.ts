import { finding } from '../finding.ts'
import { misfitOf } from './misfit.ts'
import type { Rule } from './rule.ts'
import { statedSums } from './stated-sums.ts'

/** A sum for the whole term is not that of a year, nor the other way round. */
export const yearOrTerm: Rule = function* (written, surroundings) {
  for (const sum of statedSums(written, surroundings)) {
    const { what, path, stated, computed, parts } = sum
    if (misfitOf(sum) === 'year-or-term' && (what === 'grants' || what === 'term'))
      yield finding('year-or-term', path, { what, stated, other: computed, parts })
  }
}
