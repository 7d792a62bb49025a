import { error, warning } from '../diagnostic.ts'
import { added } from '../domain/money/figure.ts'
import type { Rule } from './rule.ts'

/** What a payer grants is what it contributes in cash: more cannot be paid, and less leaves money without a recipient. */
export const grantsAndCash: Rule = function* ({ contributions = {}, grants = {} }) {
  const payers = [...new Set(Object.values(grants).map(({ from }) => from))]
  for (const party of payers) {
    const given = Object.entries(contributions).filter(([, { from, cash }]) => from === party && cash)
    const granted = added(
      Object.values(grants).flatMap(grant => (grant.from === party ? [grant.amount.figure] : [])),
    ).ore
    const cash = added(given.flatMap(([, contribution]) => contribution.cash?.figure ?? [])).ore
    const [first] = given
    if (!first || granted === undefined || cash === undefined) continue
    const path = ['contributions', first[0], 'cash']
    if (granted > cash) yield error('grants-exceed-cash', path, { party, granted, cash })
    if (granted < cash) yield warning('cash-not-granted', path, { party, granted, cash })
  }
}
