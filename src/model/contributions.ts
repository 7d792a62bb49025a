import type { Contribution } from '../domain/agreement/money/contribution.ts'
import {
  mapAmount,
  notStated,
  type StatedAmount,
  statedAmount,
  sumOfAmounts,
} from '../domain/agreement/money/stated-amount.ts'
import { isUnknown, knownOf, wordsOfUnknown } from '../domain/known.ts'
import { type Exact, exact, plus } from '../domain/money/exact.ts'
import {
  added,
  type Figure,
  final,
  negative,
  oreOf,
  subtracted,
  unknown,
  within,
} from '../domain/money/figure.ts'
import { withKeys } from '../domain/plain-object.ts'
import { isPossibleRecipient, recipientPart } from '../domain/timeline/payouts/recipient-part.ts'
import { anyPartOf } from '../domain/timeline/payouts/undivided.ts'
import type { Written } from '../schema/agreement.ts'
import { resolveAmount, type Wholes } from './resolve-amount.ts'

type WrittenContribution = NonNullable<Written['contributions']>[string] & { key: string }

/** The contributions of all parties. A per cent of all contributions is computed from those that are not such parts. */
export function contributionsOf(written: Written): Contribution[] {
  const all = withKeys(written.contributions)
  const percents = all.flatMap(percentsOfAll).reduce(plus, exact(0n))
  // The first pass, in which a per cent of all contributions is zero, gives the sum of the other contributions.
  const firstPass = all.map(contribution =>
    contributionOf(contribution, written, { otherContributions: final(0n), percents }),
  )
  const otherContributions = added(firstPass.flatMap(({ cash, inKind }) => [cash.each, inKind.each]))
  return all.map(contribution => contributionOf(contribution, written, { otherContributions, percents }))
}

/** The parts of a contribution that are stated as a per cent of all contributions. */
export const percentsOfAll = ({ cash, inKind, amount }: Omit<WrittenContribution, 'key'>): Exact[] =>
  [cash, inKind, amount].flatMap(part =>
    part && 'percentOf' in part && part.percentOf.of === 'contributions' ? [part.percentOf.percent] : [],
  )

function contributionOf(
  contribution: WrittenContribution,
  written: Written,
  contributionSums: Omit<Wholes, 'costs'>,
): Contribution {
  const { key, from, during, per, cash, inKind, amount } = contribution
  const common = { key, from, during, divided: contribution.divided }
  const nothing = statedAmount(final(0n), per)
  if (contribution.restOfCosts) return { ...common, ...restOfCosts(from, written) }
  if (contribution.paysCosts) return { ...common, ...costsPaidBy(from, written) }

  const wholes = {
    costs: added(itemsOf(from, written).map(({ amount }) => amount.figure)),
    ...contributionSums,
  }
  const stated = (amount: WrittenContribution['cash']) =>
    amount ? resolveAmount(amount, per, wholes) : nothing
  if (!amount) return { ...common, cash: stated(cash), inKind: stated(inKind) }
  const parts = Object.values(contribution.ofWhich ?? {}).filter(({ inKind }) => inKind)
  const inKindParts = added(parts.map(({ amount }) => amount.figure))
  return {
    ...common,
    cash: mapAmount(stated(amount), figure => subtracted(figure, inKindParts)),
    inKind: { ...nothing, each: inKindParts },
  }
}

/** An organisation's costs less the grants that it receives. */
function restOfCosts(from: string, written: Written): Pick<Contribution, 'cash' | 'inKind'> {
  const items = itemsOf(from, written)
  const inKind = added(items.map(inKindOf))
  const all = added(items.map(({ amount }) => amount.figure))
  const grants = withKeys(written.grants).map(({ to, ...grant }) => ({
    ...grant,
    to: knownOf(to),
    unknownRecipient: wordsOfUnknown(to),
  }))
  const received = grants.filter(grant => grant.to.includes(from) || isPossibleRecipient(grant, from))
  const granted = received.map((grant): StatedAmount => {
    const { amount, per } = grant
    if ('share' in amount) return notStated(per)
    const wholes = { costs: all, otherContributions: unknown, percents: exact(0n) }
    return mapAmount(resolveAmount(amount, per, wholes), figure =>
      isPossibleRecipient(grant, from) ? anyPartOf(figure) : recipientPart(grant, from, figure),
    )
  })
  const cashCosts = statedAmount(subtracted(all, inKind))
  return {
    inKind: statedAmount(inKind),
    // What is not known of the grants does not make the rest negative; grants that exceed the costs do.
    cash: mapAmount(sumOfAmounts([cashCosts, ...granted.map(amount => mapAmount(amount, negative))]), rest =>
      oreOf(rest) === undefined ? within(rest, { least: 0n, most: undefined }) : rest,
    ),
  }
}

/** The costs of any organisation that a party pays. */
function costsPaidBy(from: string, { costs = {} }: Written): Pick<Contribution, 'cash' | 'inKind'> {
  const items = Object.values(costs)
    .flatMap(cost => Object.values(cost.items))
    .flatMap(item => (isUnknown(item.paidBy) ? unknownItem : item.paidBy === from ? item : []))
  const inKind = added(items.map(inKindOf))
  return {
    inKind: statedAmount(inKind),
    cash: statedAmount(subtracted(added(items.map(({ amount }) => amount.figure)), inKind)),
  }
}

type Item = NonNullable<Written['costs']>[string]['items'][string]

const itemsOf = (party: string, { costs = {} }: Written): Item[] => Object.values(costs[party]?.items ?? {})

/** A cost of which a party pays nobody knows how much. */
const unknownItem: Item = { amount: { figure: unknown }, inKind: { figure: unknown } }

/** The part of a cost that is in kind. */
export function inKindOf({ amount, inKind }: Item): Figure {
  if (inKind === undefined) return final(0n)
  return inKind === true ? amount.figure : inKind.figure
}
