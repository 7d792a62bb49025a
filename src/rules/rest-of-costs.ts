import { error } from '../diagnostic.ts'
import { added } from '../domain/money/figure.ts'
import type { Rule } from './rule.ts'

/** A contribution that is the rest of somebody's costs is nothing else, and there are costs to be the rest of. */
export const restOfCosts: Rule = function* ({ contributions = {}, costs = {}, grants = {} }) {
  for (const [key, { from, cash, inKind, restOfCosts }] of Object.entries(contributions)) {
    if (!restOfCosts) continue
    const path = ['contributions', key, 'restOfCosts']
    if (cash || inKind) yield error('rest-of-costs-alone', path, {})
    const cost = costs[from]
    if (!cost) {
      yield error('costs-missing', path, { party: from })
      continue
    }
    const all = added(Object.values(cost.items).map(({ amount }) => amount.figure)).ore
    const received = Object.values(grants).filter(({ to }) => to === from)
    const granted = added(received.map(({ amount }) => amount.figure)).ore
    if (all !== undefined && granted !== undefined && granted > all)
      yield error('grants-exceed-costs', path, { party: from, granted, costs: all })
  }
}
