import type { Assumption } from '../../domain/assumptions/assumption.ts'
import { payoutAssumptions } from '../../domain/assumptions/view-assumptions.ts'
import { sameText } from '../../domain/same-text.ts'
import { entriesOfKind } from '../../domain/timeline/timeline.ts'
import type { ComparedPair } from '../../output/differences/compared-pair.ts'
import type { ProjectContext } from '../project-context.ts'

/** The assumptions behind the prices of both versions, each once. */
export function comparisonAssumptions(
  pairs: readonly ComparedPair[],
  { dueDayRule }: ProjectContext,
): Assumption[] {
  const all = pairs
    .filter(({ comparison }) => comparison.total.length > 0)
    .flatMap(({ old, now }) => [old, now])
    .flatMap(timeline =>
      timeline ? payoutAssumptions(timeline, entriesOfKind(timeline, 'payout'), dueDayRule) : [],
    )
  return [...new Map(all.map(one => [sameText(one), one])).values()]
}
