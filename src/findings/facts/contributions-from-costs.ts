import { isUnknown } from '../../domain/known.ts'
import type { Path } from '../../finding.ts'
import type { Written } from '../../schema/agreement.ts'

type Costs = NonNullable<Written['costs']>[string]

/** A contribution that is computed from costs: the rest of its party's costs, or the costs that the party pays. */
export interface ContributionFromCosts {
  readonly key: string
  readonly party: string
  readonly path: Path
  /** The costs that the contribution is computed from. */
  readonly items: readonly Costs['items'][string][]
}

export function* contributionsFromCosts({
  contributions = {},
  costs = {},
}: Written): Iterable<ContributionFromCosts> {
  for (const [key, { from, restOfCosts, paysCosts }] of Object.entries(contributions)) {
    if (!restOfCosts && !paysCosts) continue
    const paid = Object.values(costs).flatMap(({ items }) =>
      Object.values(items).filter(({ paidBy }) => paidBy === from || isUnknown(paidBy)),
    )
    yield {
      key,
      party: from,
      path: ['contributions', key, restOfCosts ? 'restOfCosts' : 'paysCosts'],
      items: restOfCosts ? Object.values(costs[from]?.items ?? {}) : paid,
    }
  }
}
