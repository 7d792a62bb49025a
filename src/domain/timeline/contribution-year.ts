import type { Agreement } from '../agreement/agreement.ts'
import type { Contribution } from '../agreement/money/contribution.ts'
import type { StatedAmount } from '../agreement/money/stated-amount.ts'
import type { During } from '../agreement/term/during.ts'
import type { Life } from '../agreement/term/end-day.ts'
import { type Day, daysAfter } from '../calendar/day.ts'
import { common, isWithin, type Period } from '../calendar/period.ts'
import type { IndexLookup } from '../index/lookup.ts'
import { exact, times } from '../money/exact.ts'
import { added, type Figure, final, map, subtracted, unknown } from '../money/figure.ts'
import { rounded, toOre } from '../money/rounding.ts'
import { type AmountYear, agreementYears } from './amounts/amount-year.ts'
import { indexationAppliedTo } from './levels/indexation-applied-to.ts'
import { type Level, levelsOf } from './levels/level.ts'
import { amountAtLevel, piecesOver, statedAmountOn } from './over-years.ts'

/** A party's contribution in an agreement year, at the level on the year's first day. */
export interface ContributionYear {
  readonly kind: 'contribution'
  readonly day: Day
  readonly year: AmountYear
  readonly contribution: Contribution
  /** The cash that the party's grants do not pay out. The payouts of the grants are entries of their own. */
  readonly cash: Figure
  readonly inKind: Figure
  readonly cashLevels: readonly Level[]
  readonly inKindLevels: readonly Level[]
}

/** Every contribution of every agreement year in `within`. */
export function contributionYears(
  agreement: Agreement,
  life: Life,
  lookup: IndexLookup,
  within: Period = life,
): ContributionYear[] {
  const { contributions, grants } = agreement
  // An amount of 0 kr stays 0 kr, also where an index value is missing.
  const levels = (statedAt?: Day) => (stated: Figure) => {
    const adjusted = indexationAppliedTo('contributions', agreement, statedAt)
    return levelsOf(stated, stated.ore === 0n ? undefined : adjusted, life.to, lookup)
  }
  const spans = agreementYears(life).flatMap(year => cutAt(year, within))
  const over = (amount: StatedAmount, during?: During) => piecesOver(amount, during, life, spans)

  const granted = grants.map(grant => ({ grant, divided: over(grant.amount, grant.during) }))
  const given = contributions.map(contribution => ({
    contribution,
    cash: over(contribution.cash, contribution.during),
    inKind: over(contribution.inKind, contribution.during),
  }))
  return spans
    .filter(span => isWithin(span, within))
    .flatMap(span => {
      const stated = new Map(
        given.map(({ contribution, cash }) => [contribution, statedAmountOn(span, contribution.cash, cash)]),
      )
      const grantedBy = (payer: string) =>
        added(
          granted
            .filter(({ grant }) => grant.from === payer)
            .map(({ grant, divided }) => statedAmountOn(span, grant.amount, divided)),
        )
      return given.map(({ contribution, cash, inKind }): ContributionYear => {
        const own = stated.get(contribution) ?? unknown
        const before = usedBefore(stated, contribution)
        const toGrant = before.reduce(
          (left, used) => notBelowZero(subtracted(left, used)),
          grantedBy(contribution.from),
        )
        const money = amountAtLevel(span, contribution.cash, cash, levels(contribution.statedAt))
        const kind = amountAtLevel(span, contribution.inKind, inKind, levels(contribution.statedAt))
        return {
          kind: 'contribution',
          day: span.from,
          year: span,
          contribution,
          cash: unusedCash(money.amount, own, toGrant),
          inKind: kind.amount,
          cashLevels: money.levels,
          inKindLevels: kind.levels,
        }
      })
    })
}

/** The parts of a year before, within and after a period. */
function cutAt(year: AmountYear, { from, to }: Period): AmountYear[] {
  const before = { from: year.from, to: daysAfter(from, -1) }
  const after = { from: daysAfter(to, 1), to: year.to }
  return [before, { from, to }, after].flatMap(part => common(year, part).map(cut => ({ ...year, ...cut })))
}

/** The payer's contributions that its grants use before this one: larger contributions, and equally large ones by key. */
function usedBefore(stated: ReadonlyMap<Contribution, Figure>, contribution: Contribution): Figure[] {
  const rank = ({ ore = -1n }: Figure) => ore
  const own = rank(stated.get(contribution) ?? unknown)
  return [...stated].flatMap(([other, figure]) => {
    const isBefore = rank(figure) === own ? other.key < contribution.key : rank(figure) > own
    return other.from === contribution.from && isBefore ? [figure] : []
  })
}

/** The cash of a contribution that the payer's grants do not use. */
function unusedCash(cash: Figure, stated: Figure, toGrant: Figure): Figure {
  if (toGrant.status === 'unknown' || stated.status === 'unknown') return unknown
  if (toGrant.ore >= stated.ore) return final(0n)
  const left = exact(stated.ore - toGrant.ore, stated.ore)
  return map(cash, ore => rounded(times(exact(ore), left), toOre))
}

const notBelowZero = (figure: Figure): Figure => map(figure, ore => (ore > 0n ? ore : 0n))
