import type { Grant } from '../../agreement/money/grant.ts'
import { mapAmount } from '../../agreement/money/stated-amount.ts'
import { yearOf } from '../../calendar/day.ts'
import { allocate } from '../../money/allocate.ts'
import { type Figure, map, oreOf } from '../../money/figure.ts'
import type { Ore } from '../../money/ore.ts'
import type { Payout } from './payout.ts'
import { anyPartOf, type MaybePart, sumOfParts, type Undivided } from './undivided.ts'

type Recipients = Pick<Grant, 'to' | 'divided' | 'unknownRecipient'>

/** What a recipient has of an amount, or what several have together where nothing divides it between them. */
export interface Receipt {
  readonly to: readonly string[]
  readonly amount: Figure
  /** The amount that several have together. */
  readonly of?: Undivided | undefined
}

/**
 * What the recipients of a grant have of an amount of it: equal parts by largest remainder, the first by key on ties.
 * `before` is the part of the grant that they already have, so that the sum of what they have is divided as one amount.
 */
export function receiptsOf(
  { to, divided, unknownRecipient }: Recipients,
  amount: Figure,
  before: Ore = 0n,
): Receipt[] {
  if (unknownRecipient !== undefined) return [{ to, amount, of: { whole: amount, parts: to.length + 1 } }]
  if (to.length === 1) return [{ to, amount }]
  if (divided !== 'equally') return [{ to, amount, of: { whole: amount, parts: to.length } }]
  const parties = to.toSorted()
  const share = (ore: Ore, i: number) => allocate(ore, parties, () => 1n)[i]?.amount ?? 0n
  return parties.map((party, i) => ({
    to: [party],
    amount: map(amount, ore => share(before + ore, i) - share(before, i)),
  }))
}

/** What a named recipient has of what all recipients have: anything from nothing to all where it has something together with others. */
export const partsOf = (receipts: readonly Receipt[], party: string): MaybePart[] =>
  receipts
    .filter(({ to }) => to.includes(party))
    .map(({ amount, of }) => (of ? { amount: anyPartOf(of.whole), of } : { amount }))

/** Whether a party that is not named as a recipient of a grant may be the one that is not known. */
export const isPossibleRecipient = (
  { from, to, unknownRecipient }: Pick<Grant, 'from' | 'to' | 'unknownRecipient'>,
  party: string,
): boolean => unknownRecipient !== undefined && from !== party && !to.includes(party)

/** A named recipient's part of an amount of a grant. */
export const recipientPart = (grant: Recipients, party: string, amount: Figure): Figure =>
  sumOfParts(partsOf(receiptsOf(grant, amount), party))

/**
 * What the recipients have of each payout. What a recipient has of a grant in a calendar year is its part of the sum of
 * the year's payouts, so that no öre gather with the first.
 */
export function receiptsOfPayouts(payouts: readonly Payout[]): Map<Payout, readonly Receipt[]> {
  const paid = new Map<string, Ore>()
  return new Map(
    payouts.map(payout => {
      const { grant, day, amount } = payout
      const year = `${grant.key} ${yearOf(day)}`
      const before = paid.get(year) ?? 0n
      paid.set(year, before + (oreOf(amount) ?? 0n))
      return [payout, receiptsOf(grant, amount, before)]
    }),
  )
}

/** A grant as one for each recipient that has a part of its own. */
export const grantsByRecipient = (grant: Grant): Grant[] =>
  grant.divided === 'equally' && grant.unknownRecipient === undefined
    ? grant.to.map(party => ({
        ...grant,
        to: [party],
        amount: mapAmount(grant.amount, figure => recipientPart(grant, party, figure)),
      }))
    : [grant]
