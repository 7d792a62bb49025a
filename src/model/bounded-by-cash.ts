import type { Contribution } from '../domain/agreement/money/contribution.ts'
import type { Grant } from '../domain/agreement/money/grant.ts'
import { amountIn, figuresOf, mapYears, type StatedAmount } from '../domain/agreement/money/stated-amount.ts'
import { grouped } from '../domain/grouped.ts'
import { added, type Figure, isUnknownFigure, oreOf, within } from '../domain/money/figure.ts'
import type { Ore } from '../domain/money/ore.ts'
import { cached } from '../domain/once.ts'

/**
 * Grants in which an amount that is not known is bounded by the cash that its payer contributes: a part is at most the
 * whole less the least of the other parts. Only amounts for the same times are compared.
 */
export function boundedByCash(grants: readonly Grant[], contributions: readonly Contribution[]): Grant[] {
  const stated = contributions.filter(({ isImplied }) => !isImplied)
  const cashByPayer = grouped(stated, ({ from }) => from)
  const boundOf = new Map(
    [...grouped(grants, ({ from }) => from)].map(([payer, own]) => [
      payer,
      boundByCash(own, cashByPayer.get(payer) ?? []),
    ]),
  )
  return grants.map(grant => {
    const bound = boundOf.get(grant.from)
    if (!bound) return grant
    const amount = mapYears(grant.amount, bound)
    return { ...grant, amount: { ...amount, isUnstated: figuresOf(grant.amount).some(isUnknownFigure) } }
  })
}

/** Bounds a figure of a year, of one of a payer's grants; absent where the amounts are for different times. */
function boundByCash(grants: readonly Grant[], contributions: readonly Contribution[]) {
  const per = grants[0]?.amount.per
  const isAlike = [...grants, ...contributions].every(
    one => one.during === undefined && amountOf(one).per === per,
  )
  if (contributions.length === 0 || !isAlike) return undefined
  const left = cached((year: number | undefined) => leftIn(year, grants, contributions))
  return (figure: Figure, year: number | undefined): Figure => {
    if (oreOf(figure) !== undefined) return figure
    const most = mostOfOne(figure, left(year))
    // A floor above the cash is a finding, and stays as it is stated.
    const isAbove = most !== undefined && figure.least !== undefined && figure.least > most
    return most === undefined || isAbove ? figure : within(figure, { least: undefined, most })
  }
}

/** The most that a payer's cash leaves beside the least of all its grants, and the number of grants that have no least. */
interface Left {
  readonly ore: Ore | undefined
  readonly withoutLeast: number
}

function leftIn(
  year: number | undefined,
  grants: readonly Grant[],
  contributions: readonly Contribution[],
): Left {
  const inYear = (amount: StatedAmount) => (year === undefined ? amount.each : amountIn(amount, year))
  const { most } = added(contributions.map(({ cash }) => inYear(cash)))
  const leasts = grants.map(({ amount }) => inYear(amount).least)
  const sum = leasts.reduce<Ore>((all, least = 0n) => all + least, 0n)
  return {
    ore: most === undefined ? undefined : most - sum,
    withoutLeast: leasts.filter(least => least === undefined).length,
  }
}

/** The most that is left for one of the grants: its own least is no part of the others'. */
function mostOfOne({ least }: Figure, { ore, withoutLeast }: Left): Ore | undefined {
  const othersWithoutLeast = withoutLeast - (least === undefined ? 1 : 0)
  return ore === undefined || othersWithoutLeast > 0 ? undefined : ore + (least ?? 0n)
}

const amountOf = (one: Grant | Contribution): StatedAmount => ('cash' in one ? one.cash : one.amount)
