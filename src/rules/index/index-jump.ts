import { indexYearOf, inYear } from '../../domain/index/index-period.ts'
import { divided, type Exact, exact, isLess, minus, times } from '../../domain/money/exact.ts'
import { finding } from '../../finding.ts'
import type { IndexRule } from './index-rule.ts'

/** The most that prices and wages have changed in a Swedish year since the 1920s is less than this, per cent. */
const usual = 20

/** No value says that prices changed in a year as they never do. */
export const indexJump: IndexRule = function* ({ kind, values }) {
  for (const [i, { period, number }] of values.entries()) {
    const before = inYear(period, indexYearOf(period) - 1)
    const earlier = values.find(value => value.period === before)
    if (kind === 'level' && !earlier) continue
    const change = kind === 'level' && earlier ? changeBetween(earlier.number, number) : number
    if (isOutOfProportion(change))
      yield finding('index-jump', ['values', i, kind === 'level' ? 'number' : 'percent'], {
        ...{ period, before, change, usual },
      })
  }
}

const changeBetween = (before: Exact, after: Exact): Exact =>
  times(minus(divided(after, before), exact(1n)), exact(100n))

const isOutOfProportion = (change: Exact) =>
  isLess(exact(BigInt(usual)), change) || isLess(change, exact(BigInt(-usual)))
