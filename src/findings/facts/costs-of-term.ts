import type { Agreement } from '../../domain/agreement/agreement.ts'
import { added, oreOf, unknown } from '../../domain/money/figure.ts'
import type { Ore } from '../../domain/money/ore.ts'
import { agreementYears } from '../../domain/timeline/amounts/amount-year.ts'
import type { Written } from '../../schema/agreement.ts'
import { checkedLife } from './checked-life.ts'
import { amountsOfContributions, overTerm, type TimedAmount } from './over-term.ts'

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
    const own = amountsOfContributions(
      model.contributions.filter(({ key, from }) => {
        const { restOfCosts, paysCosts } = contributions[key] ?? {}
        return from === party && !restOfCosts && !paysCosts
      }),
    )
    if (!stated || grants.length === 0) continue
    const financing = [grants, [...grants, ...own]].map(amounts => sums(amounts, model))
    if (financing.some(({ yearly }) => yearly === stated)) continue
    if (financing.some(({ whole }) => whole === stated)) yield { party, stated }
  }
}

/** What amounts are over the whole term, and in a year where they are the same each year. */
const sums = (amounts: readonly TimedAmount[], model: Agreement) => ({
  whole: oreOf(added(overTerm(model, amounts).map(({ figure }) => figure))),
  yearly: oreOf(added(amounts.map(({ amount: { per, each } }) => (per === 'period' ? unknown : each)))),
})
