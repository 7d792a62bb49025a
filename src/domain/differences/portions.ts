import { grantsOfAllVersions } from '../agreement/amendment.ts'
import { added, type Figure, oreOf } from '../money/figure.ts'
import { sameText } from '../same-text.ts'
import type { Payout, PayoutPart } from '../timeline/payouts/payout.ts'
import { sumOfParts, type Undivided } from '../timeline/payouts/undivided.ts'
import { type DatedTimeline, entriesOfKind } from '../timeline/timeline.ts'
import type { CostItem } from './cost-item.ts'

/** A part of a payout. */
export interface PaidPart {
  readonly payout: Payout
  readonly part: PayoutPart
}

/** What an item says of an amount: which of the unknown amounts of another version it is the same as. */
export type Amount = Pick<CostItem, 'amount' | 'sameAs' | 'portion'>

/** The payouts of each grant of any version. */
export const payoutsByGrant = (timeline: DatedTimeline) => {
  const payouts = entriesOfKind(timeline, 'payout')
  return grantsOfAllVersions(timeline.agreement).map(grant => ({
    grant,
    own: payouts.filter(payout => payout.grant.key === grant.key),
  }))
}

/** The amounts of payouts of a grant: the sum of the exact ones, and each of the others. */
export function amountsOf(
  payouts: readonly Payout[],
  isBroken: (payout: Payout) => boolean,
  textOf: (parts: readonly PaidPart[]) => string,
): Amount[] {
  const parts = payouts.flatMap(payout => payout.parts.map((part): PaidPart => ({ payout, part })))
  const exact: Figure[] = []
  const others: Amount[] = []
  const undivided = new Map<Undivided, PaidPart[]>()
  for (const { payout, part } of parts) {
    const { amount, of } = part
    if (of) undivided.set(of, [...(undivided.get(of) ?? []), { payout, part }])
    else if (isBroken(payout))
      others.push({ ...asItem(amount, textOf([{ payout, part }])), portion: portionOf(payout) })
    else if (oreOf(amount) === undefined) others.push(asItem(amount, textOf([{ payout, part }])))
    else exact.push(amount)
  }
  for (const [of, own] of undivided) {
    const isWhole = own.filter(({ payout }) => !isBroken(payout)).length >= of.parts
    const amount = sumOfParts(
      own.map(({ part, payout }) => ({ ...part, payout })),
      ({ payout }) => isBroken(payout),
    )
    if (oreOf(amount) !== undefined) exact.push(amount)
    else others.push(asItem(amount, sameText([textOf(own), of.parts, isWhole])))
  }
  return [...(exact.length > 0 ? [{ amount: added(exact) }] : []), ...others]
}

/** The payouts that have the same part of their amounts in a calendar year: for the same time, on days unknown for the same reason. */
const portionOf = ({ covers, plan: { unknown } }: Payout): string => sameText([covers, unknown])

/** An amount as an item, with what tells it from others where it is not exact. */
export const asItem = (amount: Figure, sameAs: string): Amount =>
  oreOf(amount) === undefined ? { amount, sameAs } : { amount }
