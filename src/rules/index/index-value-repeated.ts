import { finding } from '../../finding.ts'
import type { IndexRule } from './index-rule.ts'

/** A period has one final value, and one preliminary at most. */
export const indexValueRepeated: IndexRule = function* ({ values }) {
  for (const [i, { period, status }] of values.entries()) {
    const isRepeated = values.slice(0, i).some(other => other.period === period && other.status === status)
    if (isRepeated) yield finding('index-value-repeated', ['values', i], { period, status })
  }
}
