import type { Finding } from '../../finding.ts'
import type { WrittenIndex } from '../../schema/index-series.ts'
import { indexGap } from './index-gap.ts'
import { indexJump } from './index-jump.ts'
import { indexOrder } from './index-order.ts'
import { indexPeriodsMixed } from './index-periods-mixed.ts'
import { indexPreliminaryLeft } from './index-preliminary-left.ts'
import type { IndexRule } from './index-rule.ts'
import { indexSourceMissing } from './index-source-missing.ts'
import { indexValueRepeated } from './index-value-repeated.ts'

/** Rules for indices whose values can be put after each other. */
const rules: readonly IndexRule[] = [
  indexValueRepeated,
  indexOrder,
  indexGap,
  indexJump,
  indexPreliminaryLeft,
  indexSourceMissing,
]

/** What does not make sense in an index. Values of months and years together have no order, and that is all that is said. */
export function senselessIndex(index: WrittenIndex): Finding[] {
  const mixed = [...indexPeriodsMixed(index)]
  return mixed.length > 0 ? mixed : rules.flatMap(rule => [...rule(index)])
}
