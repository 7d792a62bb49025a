import { frequencyOf } from '../../domain/index/index-period.ts'
import { finding } from '../../finding.ts'
import type { IndexRule } from './index-rule.ts'

/** All values are of years, all of quarters, or all of months. */
export const indexPeriodsMixed: IndexRule = function* ({ values }) {
  const first = values[0]?.period
  for (const [i, { period }] of values.entries())
    if (first !== undefined && frequencyOf(period) !== frequencyOf(first))
      yield finding('index-periods-mixed', ['values', i], { period, first })
}
