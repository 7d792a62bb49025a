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
import { withKeys } from '../domain/plain-object.ts'
import type { Written } from '../schema/agreement.ts'
import { type HoldDays, payoutPlansOf } from './payout-plans.ts'
import { resolveAmount } from './resolve-amount.ts'

type WrittenGrant = NonNullable<Written['grants']>[string] & { key: string }

/** The grants of an agreement. Grants by share divide the payer's cash less its other grants, to the öre. */
export function grantsOf(written: Written, contributions: readonly Contribution[], dayOf: HoldDays): Grant[] {
  const all = withKeys(written.grants)
  const otherContributions = added(contributions.flatMap(({ cash, inKind }) => [cash.each, inKind.each]))
  const context = { grants: all, written, contributions, otherContributions }
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
}

function amountOf(grant: WrittenGrant, context: AmountContext): StatedAmount {
  const { amount, per } = grant
  if ('share' in amount) return amountByShare(grant, amount.share, context)
  const { written, otherContributions } = context
  const items = knownOf(grant.to).flatMap(party => Object.values(written.costs?.[party]?.items ?? {}))
  const costs = added(items.map(item => item.amount.figure))
  return resolveAmount(amount, per, { costs, otherContributions, percents: exact(0n) })
}

function amountByShare(grant: WrittenGrant, share: Exact, context: AmountContext): StatedAmount {
  const { grants, contributions } = context
  const cash = contributions.filter(({ from }) => from === grant.from).map(({ cash }) => cash)
  if (cash.length === 0) return notStated(grant.per)
  // A later addition is paid on top of the divided cash.
  const siblings = grants.filter(
    ({ from, addsTo, amount }) => from === grant.from && (addsTo === undefined || 'share' in amount),
  )
  const fixed = siblings
    .filter(({ amount }) => !('share' in amount))
    .map(sibling => mapAmount(amountOf(sibling, context), negative))
  const shares = siblings.flatMap(({ key, amount }) =>
    'share' in amount ? [{ key, weight: amount.share }] : [],
  )
  const denominator = shares.reduce((all, { weight }) => all * weight.d, 1n)
  const weightOf = ({ weight }: { weight: Exact }) => (weight.n * denominator) / weight.d
  const isNothing = share.n === 0n
  return mapAmount(sumOfAmounts([...cash, ...fixed]), figure =>
    isNothing
      ? final(0n)
      : map(
          figure,
          ore => allocate(ore, shares, weightOf).find(({ to }) => to.key === grant.key)?.amount ?? 0n,
        ),
  )
}
