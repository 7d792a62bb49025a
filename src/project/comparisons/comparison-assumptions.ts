import type { Assumption } from '../../domain/assumptions/assumption.ts'
import { payoutAssumptions } from '../../domain/assumptions/payout-view-assumptions.ts'
import type { ComparedPair } from '../../domain/differences/compared-pair.ts'
import { sameText } from '../../domain/same-text.ts'
import { entriesOfKind } from '../../domain/timeline/timeline.ts'

/** The assumptions behind the prices of the compared versions, without repetitions. */
export function comparisonAssumptions(pairs: readonly ComparedPair[]): Assumption[] {
  const all = pairs
    .filter(({ comparison }) => comparison.total.length > 0)
    .flatMap(({ old, now }) => [old, now])
    .flatMap(timeline => (timeline ? payoutAssumptions(timeline, entriesOfKind(timeline, 'payout')) : []))
  return [...new Map(all.map(assumption => [sameText(assumption), assumption])).values()]
}
