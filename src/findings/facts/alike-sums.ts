import type { Related } from '../../finding.ts'
import type { StatedSum } from './stated-sum.ts'

/** A stated sum that differs from its parts, and the others that the same changed amount explains. */
export interface SumGroup {
  readonly sum: StatedSum
  readonly alike: readonly StatedSum[]
}

/**
 * Groups sums that differ by the same amount, the sum over the whole term by the same amount for several years: then a
 * single amount has changed, and not each of the sums. The first of a group stands for it.
 */
export function groupedSums(sums: readonly StatedSum[]): SumGroup[] {
  const groups: { readonly sum: StatedSum; readonly alike: StatedSum[] }[] = []
  for (const sum of sums) {
    const group = groups.find(({ sum: first }) => differAlike(first, sum))
    if (group) group.alike.push(sum)
    else groups.push({ sum, alike: [] })
  }
  return groups
}

/** Whether the difference of a sum is that of another or, over the whole term, a multiple of it. */
function differAlike(first: StatedSum, sum: StatedSum): boolean {
  if (![first, sum].every(({ bound, certainty }) => bound === 'exact' && certainty === 'exact')) return false
  const [one, other] = [difference(first), difference(sum)]
  return sum.what === 'term' && first.what !== 'term' ? other % one === 0n : one === other
}

const difference = ({ stated, computed }: StatedSum) =>
  stated > computed ? stated - computed : computed - stated

/** The other sums of a group as related places. */
export const alikeAt = (alike: readonly StatedSum[]): Related[] =>
  alike.map(({ path }) => ({ label: 'differs-alike', args: {}, path }))
