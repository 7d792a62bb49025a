import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { StatedAmount } from '../../domain/agreement/money/stated-amount.ts'
import type { During } from '../../domain/agreement/term/during.ts'
import { added, oreOf, unknown } from '../../domain/money/figure.ts'
import type { Ore } from '../../domain/money/ore.ts'
import { agreementYears } from '../../domain/timeline/amounts/amount-year.ts'
import type { Written } from '../../schema/agreement.ts'
import { checkedLife } from './checked-life.ts'
import { overTerm } from './over-term.ts'

/** A party's costs that are written as those of a year and are those of the whole term. */
export interface CostsOfTerm {
  readonly party: string
  readonly stated: Ore
}

/**
 * The costs that are as much as what pays for them in the whole term, of more than a year: the grants that the party
 * receives alone, without or with its own contributions.
 */
export function* costsOfTerm(
  { costs = {}, contributions = {} }: Written,
  model: Agreement,
): Iterable<CostsOfTerm> {
  const life = checkedLife(model)
  if (!life || !model.term.to || agreementYears(life).length < 2) return
  for (const [party, { items }] of Object.entries(costs)) {
    const stated = oreOf(added(Object.values(items).map(({ amount }) => amount.figure)))
    const grants = model.grants.filter(({ to }) => to.length === 1 && to[0] === party)
    const own = model.contributions
      .filter(({ key, from }) => {
        const { restOfCosts, paysCosts } = contributions[key] ?? {}
        return from === party && !restOfCosts && !paysCosts
      })
      .flatMap(({ cash, inKind, during }) => [cash, inKind].map(amount => ({ amount, during })))
    if (!stated || grants.length === 0) continue
    const financing = [grants, [...grants, ...own]].map(amounts => sums(amounts, model))
    if (financing.some(({ yearly }) => yearly === stated)) continue
    if (financing.some(({ whole }) => whole === stated)) yield { party, stated }
  }
}

interface Timed {
  readonly amount: StatedAmount
  readonly during?: During | undefined
}

/** What amounts are over the whole term, and in a year where they are the same each year. */
const sums = (amounts: readonly Timed[], model: Agreement) => ({
  whole: oreOf(added(overTerm(model, amounts).map(({ figure }) => figure))),
  yearly: oreOf(added(amounts.map(({ amount: { per, each } }) => (per === 'period' ? unknown : each)))),
})
