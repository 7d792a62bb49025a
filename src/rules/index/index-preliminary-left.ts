import { finding } from '../../finding.ts'
import type { IndexRule } from './index-rule.ts'

/** A preliminary value has a final one beside it, once a later period has its own. */
export const indexPreliminaryLeft: IndexRule = function* ({ values }) {
  const isFinal = (period: string) =>
    values.some(value => value.period === period && value.status === 'final')
  for (const [i, { period, status }] of values.entries()) {
    const later = values.find(value => value.status === 'final' && value.period > period)
    if (status === 'preliminary' && later && !isFinal(period))
      yield finding('index-preliminary-left', ['values', i, 'status'], { period, later: later.period })
  }
}
