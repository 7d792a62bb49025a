import { knownOf } from '../domain/known.ts'
import { exact } from '../domain/money/exact.ts'
import { added, unknown } from '../domain/money/figure.ts'
import { withKeys } from '../domain/plain-object.ts'
import type { Written } from '../schema/agreement.ts'
import { resolveAmount } from './resolve-amount.ts'

type Contributions = NonNullable<Written['contributions']>
type Grant = NonNullable<Written['grants']>[string]

/**
 * The contributions of cash that grants and costs imply: what a party grants is its contribution, unless it states one of
 * cash, and what it pays of its own costs, unless it states any. Each stands under a key that no file can have.
 */
export function impliedContributions(written: Written): Contributions {
  const stating = partiesStatingCash(written)
  const implied = withKeys(written.grants).filter(({ from }) => !stating.has(from))
  const payingOwn = Object.entries(written.costs ?? {}).filter(
    ([party, { items }]) =>
      Object.values(items).some(({ paidBy }) => paidBy === party) && !statesAny(party, written),
  )
  return Object.fromEntries([
    ...payingOwn.map(([from, { source }]) => [`costs.${from}`, { from, paysCosts: true as const, source }]),
    ...implied.map(({ key, ...grant }) => {
      const { from, per, during, source } = grant
      return [`grants.${key}`, { from, cash: cashOf(grant, written), per, during, source }]
    }),
  ])
}

const statesAny = (party: string, { contributions = {} }: Written): boolean =>
  Object.values(contributions).some(({ from }) => from === party)

const partiesStatingCash = ({ contributions = {} }: Written): ReadonlySet<string> =>
  new Set(
    Object.values(contributions)
      .filter(
        ({ cash, amount, restOfCosts, paysCosts }) =>
          (cash ?? amount ?? restOfCosts ?? paysCosts) !== undefined,
      )
      .map(({ from }) => from),
  )

/** The amount of a grant as an amount of its payer. */
function cashOf({ amount, per, to }: Grant, { costs = {} }: Written): Contributions[string]['cash'] {
  if ('share' in amount) return { figure: unknown }
  if (!('percentOf' in amount) || amount.percentOf.of !== 'costs') return amount
  // The costs are those of the recipients.
  const items = knownOf(to).flatMap(party => Object.values(costs[party]?.items ?? {}))
  const wholes = {
    costs: added(items.map(item => item.amount.figure)),
    otherContributions: unknown,
    percents: exact(0n),
  }
  return { figure: resolveAmount(amount, per, wholes).each }
}
