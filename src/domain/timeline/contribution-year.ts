import type { Agreement } from '../agreement/agreement.ts'
import type { StatedAmount } from '../agreement/money/stated-amount.ts'
import { commitmentOf } from '../agreement/term/commitment.ts'
import type { During } from '../agreement/term/during.ts'
import type { Life } from '../agreement/term/end-day.ts'
import { type Day, daysAfter } from '../calendar/day.ts'
import { common, isWithin, type Period } from '../calendar/period.ts'
import type { IndexLookup } from '../index/lookup.ts'
import { type Exact, exact, isLess } from '../money/exact.ts'
import { added, committed, type Figure, final, isNothing } from '../money/figure.ts'
import { type RoundingMode, rounded } from '../money/rounding.ts'
import { type AmountYear, agreementYears } from './amounts/amount-year.ts'
import { indexationAppliedTo } from './levels/indexation-applied-to.ts'
import { type Level, levelsOf } from './levels/level.ts'
import {
  amountOf,
  type ExactBounds,
  exactDifference,
  exactSumOf,
  type LevelledPiece,
  levelledPieces,
  piecesOver,
} from './over-years.ts'

/** A party's contributions in an agreement year, at the level on the year's first day. */
export interface ContributionYear {
  readonly kind: 'contribution'
  readonly day: Day
  readonly year: AmountYear
  readonly party: string
  /** All of the cash, and the cash that the party's grants do not pay out. The payouts of grants are entries of their own. */
  readonly cash: Figure
  readonly rest: Figure
  readonly inKind: Figure
  readonly levels: readonly ContributionLevel[]
}

/** A level of a contribution. */
interface ContributionLevel {
  readonly key: string
  readonly isInKind: boolean
  readonly level: Level
}

/** The contributions of every party in every agreement year in `within`. */
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
    return levelsOf(stated, isNothing(stated) ? undefined : adjusted, life.to, lookup)
  }
  const spans = agreementYears(life).flatMap(year => cutAt(year, within))
  const over = (amount: StatedAmount, during: During | undefined, statedAt: Day | undefined) => {
    const divided = piecesOver(amount, during, life, spans)
    return (span: AmountYear) => levelledPieces(span, amount, divided, levels(statedAt))
  }
  const granted = grants.map(({ from, amount, during, statedAt }) => ({
    from,
    on: over(amount, during, statedAt),
  }))
  const given = contributions.map(({ key, from, cash, inKind, during, statedAt }) => ({
    key,
    from,
    cash: over(cash, during, statedAt),
    inKind: over(inKind, during, statedAt),
  }))
  const parties = [...new Set(contributions.map(({ from }) => from))]
  return spans
    .filter(span => isWithin(span, within))
    .flatMap(span =>
      parties.map((party): ContributionYear => {
        const own = given.filter(({ from }) => from === party)
        const cash = own.flatMap(({ cash }) => cash(span))
        const inKind = own.flatMap(({ inKind }) => inKind(span))
        const paidOut = granted.filter(({ from }) => from === party).flatMap(({ on }) => on(span))
        const commitment = commitmentOf(agreement, undefined, span)
        return {
          kind: 'contribution',
          day: span.from,
          year: span,
          party,
          cash: committed(amountOf(cash), commitment),
          rest: committed(restOf(cash, paidOut), commitment),
          inKind: committed(amountOf(inKind), commitment),
          levels: own.flatMap(({ key, cash, inKind }) => [
            ...cash(span).map(({ level }) => ({ key, isInKind: false, level })),
            ...inKind(span).map(({ level }) => ({ key, isInKind: true, level })),
          ]),
        }
      }),
    )
}

/** The parts of a year before, within and after a period. */
function cutAt(year: AmountYear, { from, to }: Period): AmountYear[] {
  const before = { from: year.from, to: daysAfter(from, -1) }
  const after = { from: daysAfter(to, 1), to: year.to }
  return [before, { from, to }, after].flatMap(part => common(year, part).map(cut => ({ ...year, ...cut })))
}

/**
 * The cash that a party's grants do not pay out: contributions less grants, both at the level of contributions, rounded
 * once. Nothing where the stated grants use all that is stated, so that no rounding of levels leaves a rest.
 */
function restOf(cash: readonly LevelledPiece[], paidOut: readonly LevelledPiece[]): Figure {
  if (paidOut.length === 0) return amountOf(cash)
  const stated = exactDifference(
    exactSumOf(cash, ({ base }) => base),
    exactSumOf(paidOut, ({ base }) => base),
  )
  const whole = added(cash.map(({ level }) => level.amount))
  if (stated.most && !isLess(nothing, stated.most)) return final(0n)
  const left = exactDifference(exactSumOf(cash), exactSumOf(paidOut))
  return { ...whole, ...roundedBounds(left) }
}

const nothing = exact(0n)

/** Bounds rounded to öre and not below 0: half up where they are equal, otherwise outwards. */
function roundedBounds({ least, most }: ExactBounds): Pick<Figure, 'least' | 'most'> {
  const isOne = least && most && !isLess(least, most)
  const bound = (amount: Exact | undefined, mode: RoundingMode) =>
    amount &&
    rounded(isLess(amount, nothing) ? nothing : amount, { unit: 'ore', mode: isOne ? 'half-up' : mode })
  return { least: bound(least, 'down') ?? 0n, most: bound(most, 'up') }
}
