import type { Agreement } from '../agreement/agreement.ts'
import type { Contribution } from '../agreement/money/contribution.ts'
import type { StatedAmount } from '../agreement/money/stated-amount.ts'
import { commitmentOf } from '../agreement/term/commitment-of.ts'
import type { During } from '../agreement/term/during.ts'
import type { Life } from '../agreement/term/life.ts'
import { type Day, daysAfter } from '../calendar/day.ts'
import { common, isWithin, type Period } from '../calendar/period.ts'
import type { IndexLookup } from '../index/lookup.ts'
import type { Commitment } from '../money/commitment.ts'
import { committed, type Figure, final, hull, isNothing } from '../money/figure.ts'
import { type AmountYear, agreementYears } from './amounts/amount-year.ts'
import { isUsedUpBy, restOf } from './contribution-rest.ts'
import { amountOfYear } from './levels/amount-of-year.ts'
import { indexationAppliedTo } from './levels/indexation-applied-to.ts'
import { type Level, levelsOf } from './levels/level.ts'
import { amountOf, type LevelledPiece, levelledPieces, piecesOver } from './over-years.ts'
import { type MaybePart, partOf, sumOfParts } from './payouts/undivided.ts'

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
  /** What the sums are made of. An amount for all of the time may be undivided. */
  readonly parts: { readonly cash: readonly MaybePart[]; readonly inKind: readonly MaybePart[] }
  readonly levels: readonly ContributionLevel[]
}

/** A level of a contribution. */
interface ContributionLevel {
  readonly key: string
  readonly isInKind: boolean
  /** The year of the amount. */
  readonly year: AmountYear
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
  const over = (amount: StatedAmount, { during, statedAt }: Timed) => {
    const divided = piecesOver(amount, during, life, spans)
    return (span: AmountYear) => levelledPieces(span, amount, divided, levels(statedAt))
  }
  const granted = grants.map(({ from, amount, during, statedAt }) => ({
    from,
    on: over(amount, { during, statedAt }),
  }))
  const given = contributions.map(contribution => {
    const [cash, inKind] = [over(contribution.cash, contribution), over(contribution.inKind, contribution)]
    return {
      key: contribution.key,
      from: contribution.from,
      cash,
      inKind,
      cashPart: partOn(spans, cash, isDivided(contribution.cash, contribution)),
      inKindPart: partOn(spans, inKind, isDivided(contribution.inKind, contribution)),
    }
  })
  const parties = [...new Set(contributions.map(({ from }) => from))].map(party => {
    const own = given.filter(({ from }) => from === party)
    const paidOn = granted.filter(({ from }) => from === party).map(({ on }) => on)
    const isUsedUp = isUsedUpBy(
      own.flatMap(({ cash }) => spans.flatMap(cash)),
      paidOn.flatMap(on => spans.flatMap(on)),
    )
    return { party, own, paidOn, isUsedUp }
  })
  return spans
    .filter(span => isWithin(span, within))
    .flatMap(span =>
      parties.map(({ party, own, paidOn, isUsedUp }): ContributionYear => {
        const cash = own.flatMap(({ cash }) => cash(span))
        const paidOut = paidOn.flatMap(on => on(span))
        const commitment = commitmentOf(agreement, undefined, span)
        const parts = {
          cash: own.map(({ cashPart }) => cashPart(span, commitment)),
          inKind: own.map(({ inKindPart }) => inKindPart(span, commitment)),
        }
        return {
          kind: 'contribution',
          day: span.from,
          year: span,
          party,
          cash: sumOfParts(parts.cash),
          rest: isUsedUp ? final(0n) : committed(restOf(sumOfParts(parts.cash), cash, paidOut), commitment),
          inKind: sumOfParts(parts.inKind),
          parts,
          levels: own.flatMap(({ key, cash, inKind }) => [
            ...cash(span).map(({ piece: { year }, level }) => ({ key, isInKind: false, year, level })),
            ...inKind(span).map(({ piece: { year }, level }) => ({ key, isInKind: true, year, level })),
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

interface Timed {
  readonly during?: During | undefined
  readonly statedAt?: Day | undefined
}

/** Whether each year of an amount has a part of its own: an amount for all of the time has, where the document says so. */
const isDivided = ({ per }: StatedAmount, { divided }: Contribution): boolean =>
  per !== 'period' || divided === 'equally'

/** The amount on each span: its part or, of one that is not divided, anything from nothing to all of it. */
function partOn(
  spans: readonly AmountYear[],
  pieces: (span: AmountYear) => LevelledPiece[],
  isDivided: boolean,
): (span: AmountYear, commitment: Commitment) => MaybePart {
  const touched = spans.map(pieces).filter(levelled => levelled.length > 0)
  if (isDivided || touched.length < 2)
    return (span, commitment) => ({ amount: committed(amountOf(pieces(span)), commitment) })
  const whole = hull(
    touched.flatMap(levelled => levelled.map(({ piece, level }) => amountOfYear(piece, level))),
  )
  const of = { whole, parts: touched.length }
  return (span, commitment) =>
    pieces(span).length > 0 ? { amount: committed(partOf(of), commitment), of } : { amount: final(0n) }
}
