import { indexPeriodAt, ordinalOf } from '../../domain/index/index-period.ts'
import { finding } from '../../finding.ts'
import type { IndexRule } from './index-rule.ts'

/** Between the first value and the last none is missing; of an index with values of one month each year, no year is. */
export const indexGap: IndexRule = function* ({ values }) {
  const periods = [...new Set(values.map(({ period }) => period))].toSorted()
  const places = periods.map(ordinalOf)
  const steps = places.slice(1).map((place, i) => place - (places[i] ?? place))
  const usual = Math.min(...steps)
  for (const [i, step] of steps.entries()) {
    const [before, after] = [periods[i], periods[i + 1]]
    if (step === usual || !before || !after) continue
    const count = Math.ceil(step / usual) - 1
    const missing = Array.from({ length: count }, (_, n) =>
      indexPeriodAt(ordinalOf(before) + (n + 1) * usual, before),
    )
    const at = values.findIndex(({ period }) => period === after)
    yield finding('index-gap', ['values', at], { missing, before })
  }
}
