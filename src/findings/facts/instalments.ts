import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { StatedAmount } from '../../domain/agreement/money/stated-amount.ts'
import { isUnknown, known } from '../../domain/known.ts'
import type { Exact } from '../../domain/money/exact.ts'
import type { Ore } from '../../domain/money/ore.ts'
import type { Path } from '../../finding.ts'
import type { Written } from '../../schema/agreement.ts'

/** The instalments of a payout plan, and the amounts of the grants that the plan pays. */
export interface PlannedInstalments {
  readonly path: Path
  readonly shares: readonly Exact[]
  readonly amounts: readonly Ore[]
  readonly granted: readonly StatedAmount[]
}

type Plan = NonNullable<Written['payouts']>

/** The payout plans with instalments: plans of the agreement, plans of single grants, and plans that follow another. */
export function* plansWithInstalments(
  { payouts, grants = {} }: Written,
  { model }: { readonly model: Agreement },
): Iterable<PlannedInstalments> {
  const granted = (key?: string) =>
    model.grants
      .filter(grant => (key ? grant.key === key : !grants[grant.key]?.payouts))
      .map(({ amount }) => amount)
  if (payouts) yield* ofPlan(payouts, ['payouts'], granted())
  for (const [key, grant] of Object.entries(grants))
    if (grant.payouts) yield* ofPlan(grant.payouts, ['grants', key, 'payouts'], granted(key))
}

function* ofPlan(plan: Plan, path: Path, granted: readonly StatedAmount[]): Iterable<PlannedInstalments> {
  yield* instalmentsOf(plan.instalments, path, granted)
  for (const [key, later] of Object.entries(plan.followedBy ?? {}))
    yield* instalmentsOf(later.instalments, [...path, 'followedBy', key], granted)
}

function* instalmentsOf(
  instalments: Plan['instalments'],
  path: Path,
  granted: readonly StatedAmount[],
): Iterable<PlannedInstalments> {
  if (!instalments) return
  const parts = Object.values(instalments)
  if (parts.some(({ share, amount }) => isUnknown(share) || isUnknown(amount))) return
  yield {
    path: [...path, 'instalments'],
    shares: parts.flatMap(({ share }) => known(share) ?? []),
    amounts: parts.flatMap(({ amount }) => known(amount) ?? []),
    granted,
  }
}
