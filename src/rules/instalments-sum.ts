import { figuresOf, type StatedAmount } from '../domain/agreement/money/stated-amount.ts'
import { exact, plus } from '../domain/money/exact.ts'
import { sum } from '../domain/money/ore.ts'
import { type Finding, finding, type Path } from '../finding.ts'
import type { Written } from '../schema/agreement.ts'
import type { Rule } from './rule.ts'

/** The instalments of a period make up the whole: shares 100 per cent, amounts what is granted in a year. */
export const instalmentsSum: Rule = function* ({ payouts, grants = {} }, { model }) {
  const granted = (key?: string) =>
    model.grants
      .filter(grant => (key ? grant.key === key : !grants[grant.key]?.payouts))
      .map(({ amount }) => amount)
  if (payouts) yield* ofPlan(payouts, ['payouts'], granted())
  for (const [key, grant] of Object.entries(grants))
    if (grant.payouts) yield* ofPlan(grant.payouts, ['grants', key, 'payouts'], granted(key))
}

type Plan = NonNullable<Written['payouts']>

function* ofPlan(plan: Plan, path: Path, granted: readonly StatedAmount[]): Iterable<Finding> {
  yield* ofInstalments(plan.instalments, path, granted)
  for (const [key, later] of Object.entries(plan.followedBy ?? {}))
    yield* ofInstalments(later.instalments, [...path, 'followedBy', key], granted)
}

function* ofInstalments(
  instalments: Plan['instalments'],
  path: Path,
  granted: readonly StatedAmount[],
): Iterable<Finding> {
  if (!instalments) return
  const at = [...path, 'instalments']
  const shares = Object.values(instalments).flatMap(({ share }) => share ?? [])
  const amounts = Object.values(instalments).flatMap(({ amount }) => amount ?? [])
  const all = shares.reduce(plus, exact(0n))
  if (shares.length > 0 && (all.n !== 100n || all.d !== 1n || amounts.length > 0))
    yield finding('instalment-shares', at, { sum: all })
  if (amounts.length === 0 || shares.length > 0) return
  const yearly = granted.flatMap(({ each }) => each.ore ?? [])
  // Nothing cannot be divided by nothing in any year.
  const most = granted.flatMap(figuresOf).reduce((most, { ore = 0n }) => (ore > most ? ore : most), 0n)
  const due = yearly.length > 0 ? sum(yearly) : sum(amounts) || most
  if (sum(amounts) !== due) yield finding('instalment-amounts', at, { sum: sum(amounts), granted: due })
}
