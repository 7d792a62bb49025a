import type { Contribution } from '../domain/agreement/money/contribution.ts'
import type { Grant } from '../domain/agreement/money/grant.ts'
import {
  mapAmount,
  notStated,
  type StatedAmount,
  sumOfAmounts,
} from '../domain/agreement/money/stated-amount.ts'
import { knownOf, wordsOfUnknown } from '../domain/known.ts'
import { allocate } from '../domain/money/allocate.ts'
import { type Exact, exact } from '../domain/money/exact.ts'
import { added, type Figure, final, map, negative } from '../domain/money/figure.ts'
import type { Ore } from '../domain/money/ore.ts'
import { cached } from '../domain/once.ts'
import { withKeys } from '../domain/plain-object.ts'
import type { Written } from '../schema/agreement.ts'
import { type HoldDays, payoutPlansOf } from './payout-plans.ts'
import { resolveAmount } from './resolve-amount.ts'

type WrittenGrant = NonNullable<Written['grants']>[string] & { key: string }

/** The grants of an agreement. Grants by share divide the payer's cash less its other grants, to the öre. */
export function grantsOf(written: Written, contributions: readonly Contribution[], dayOf: HoldDays): Grant[] {
  const all = withKeys(written.grants)
  const otherContributions = added(contributions.flatMap(({ cash, inKind }) => [cash.each, inKind.each]))
  const sharedBy = cached((payer: string) => sharedCash(payer, context))
  const context: AmountContext = { grants: all, written, contributions, otherContributions, sharedBy }
  return all.map(grant => ({
    key: grant.key,
    from: grant.from,
    to: knownOf(grant.to),
    unknownRecipient: wordsOfUnknown(grant.to),
    divided: grant.divided,
    amount: amountOf(grant, context),
    during: grant.during,
    statedFor: grant.statedFor,
    units: grant.units ?? [],
    plans: grant.payouts && payoutPlansOf(grant.payouts, dayOf),
  }))
}

/** What amounts of grants are computed from. */
interface AmountContext {
  readonly grants: readonly WrittenGrant[]
  readonly written: Written
  readonly contributions: readonly Contribution[]
  /** The sum of all contributions. */
  readonly otherContributions: Figure
  readonly sharedBy: (payer: string) => SharedCash | undefined
}

function amountOf(grant: WrittenGrant, context: AmountContext): StatedAmount {
  const { amount, per } = grant
  if ('share' in amount) return amountByShare(grant, amount.share, context)
  const { written, otherContributions } = context
  const items = knownOf(grant.to).flatMap(party => Object.values(written.costs?.[party]?.items ?? {}))
  const costs = added(items.map(item => item.amount.figure))
  return resolveAmount(amount, per, { costs, otherContributions, percents: exact(0n) })
}

function amountByShare({ key, from, per }: WrittenGrant, share: Exact, context: AmountContext): StatedAmount {
  const shared = context.sharedBy(from)
  if (!shared) return notStated(per)
  const isNothing = share.n === 0n
  return mapAmount(shared.cash, figure =>
    isNothing ? final(0n) : map(figure, ore => shared.partsOf(ore).get(key) ?? 0n),
  )
}

/** The cash that a payer's grants by share divide, and the part of each of them, by key. */
interface SharedCash {
  readonly cash: StatedAmount
  readonly partsOf: (ore: Ore) => ReadonlyMap<string, Ore>
}

/** The cash of a payer less its other grants; none, where it states no cash. */
function sharedCash(payer: string, context: AmountContext): SharedCash | undefined {
  const cash = context.contributions.filter(({ from }) => from === payer).map(({ cash }) => cash)
  if (cash.length === 0) return undefined
  // A later addition is paid on top of the divided cash.
  const grants = context.grants.filter(
    ({ from, addsTo, amount }) => from === payer && (addsTo === undefined || 'share' in amount),
  )
  const fixed = grants
    .filter(({ amount }) => !('share' in amount))
    .map(grant => mapAmount(amountOf(grant, context), negative))
  const shares = grants.flatMap(({ key, amount }) =>
    'share' in amount ? [{ key, weight: amount.share }] : [],
  )
  const denominator = shares.reduce((all, { weight }) => all * weight.d, 1n)
  const weightOf = ({ weight }: { weight: Exact }) => (weight.n * denominator) / weight.d
  return {
    cash: sumOfAmounts([...cash, ...fixed]),
    partsOf: cached(
      ore => new Map(allocate(ore, shares, weightOf).map(({ to, amount }) => [to.key, amount])),
    ),
  }
}
