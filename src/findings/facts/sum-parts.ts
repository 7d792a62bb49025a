import { type Found, type Path, type Related, withRelated } from '../../finding.ts'
import type { Written } from '../../schema/agreement.ts'
import type { AgreementContext } from '../context.ts'
import { alikeAt, groupedSums } from './alike-sums.ts'
import type { StatedSum } from './stated-sum.ts'
import { type SumMismatch, sumsWith } from './sum-mismatch.ts'

/** The most parts that are shown as related places. */
const mostRelated = 6

/** The parts of a sum as related places of a finding; none if there are too many to be of help. */
export const partsAt = (paths: readonly Path[]): Related[] =>
  paths.length > mostRelated ? [] : paths.map(path => ({ label: 'part-here', args: {}, path, at: 'key' }))

/** The parts of a stated sum as related places, if all of them are in one block. */
function partsOf({ what, path }: StatedSum, { contributions, grants, costs }: Written): Related[] {
  const [, party = ''] = path
  const [block, parts] =
    what === 'contributions'
      ? [['contributions'], contributions]
      : what === 'grants' || what === 'term'
        ? [['grants'], grants]
        : path[0] === 'costs'
          ? [['costs', party, 'items'], costs?.[party]?.items]
          : [[], {}]
  return partsAt(Object.keys(parts ?? {}).map(key => [...block, key]))
}

/** The arguments of a finding of a stated sum. */
export type SumArgs = Pick<StatedSum, 'what' | 'stated' | 'computed' | 'bound' | 'parts'>

/**
 * A finding for each stated sum with a mismatch, with the parts of the sum as related places; one finding for sums that the
 * same changed amount explains, with the other sums as related places.
 */
export function* sumFindings(
  mismatch: SumMismatch,
  written: Written,
  context: AgreementContext,
): Iterable<Found<SumArgs>> {
  for (const { sum, alike } of groupedSums(sumsWith(mismatch, context))) {
    const { what, path, stated, computed, bound, parts } = sum
    const related = alike.length > 0 ? alikeAt(alike) : partsOf(sum, written)
    yield withRelated({ path, args: { what, stated, computed, bound, parts } }, related)
  }
}
