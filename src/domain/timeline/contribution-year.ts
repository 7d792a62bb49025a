import type { Agreement } from '../agreement/agreement.ts'
import type { Contribution } from '../agreement/contribution.ts'
import type { Day } from '../calendar/day.ts'
import type { Period } from '../calendar/period.ts'
import type { ChangeIn } from '../index/change.ts'
import { added, type Figure, map, minus, unknown } from '../money/figure.ts'
import { type AgreementYear, agreementYears, carriedBy } from './agreement-year.ts'
import { type Level, levelOn, levelsOf } from './level.ts'

/** What a party puts in during one agreement year, at the level in force on the year's first day. */
export interface ContributionYear {
  readonly kind: 'contribution'
  readonly day: Day
  readonly year: AgreementYear
  readonly contribution: Contribution
  readonly cash: Figure
  readonly inKind: Figure
  readonly cashLevel: Level
  readonly inKindLevel: Level
}

/** Every contribution of every agreement year. Cash that goes on as grants is left to the payouts. */
export function contributionYears(
  agreement: Agreement,
  life: Period,
  changeIn: ChangeIn,
): ContributionYear[] {
  const { contributions, indexation } = agreement
  const adjusted = indexation?.appliesTo.includes('contributions') ? indexation : undefined
  // What is nothing stays nothing, whatever the index does.
  const levels = (stated: Figure) =>
    levelsOf(stated, stated.ore === 0n ? undefined : adjusted, life.to, changeIn)
  const all = contributions.map(contribution => ({
    contribution,
    cash: levels(notGranted(agreement, contribution)),
    inKind: levels(contribution.inKind),
  }))
  return agreementYears(life).flatMap(year =>
    all.map(({ contribution, ...through }) => {
      const cash = levelOn(through.cash, year.from)
      const inKind = levelOn(through.inKind, year.from)
      return {
        kind: 'contribution',
        day: year.from,
        year,
        contribution,
        cash: map(cash.amount, ore => carriedBy(year, ore)),
        inKind: map(inKind.amount, ore => carriedBy(year, ore)),
        cashLevel: cash,
        inKindLevel: inKind,
      }
    }),
  )
}

/** The cash of a contribution that no grant passes on; a payer's grants draw its contributions down one after the other. */
function notGranted({ contributions, grants }: Agreement, contribution: Contribution): Figure {
  const amounts = grants.filter(({ from }) => from === contribution.from).map(({ amount }) => amount)
  const own = contributions.filter(({ from }) => from === contribution.from)
  const earlier = own.slice(0, own.indexOf(contribution)).map(({ cash }) => cash)
  const undrawn = minus(added(amounts), added(earlier))
  if (undrawn.status === 'unknown') return unknown
  const left = undrawn.ore > 0n ? undrawn.ore : 0n
  return map(contribution.cash, cash => (cash > left ? cash - left : 0n))
}
