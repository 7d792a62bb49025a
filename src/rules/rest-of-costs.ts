import { finding } from '../diagnostic.ts'
import type { WrittenAmount } from '../schema/agreement/money/yearly-amount.ts'
import type { Rule } from './rule.ts'

/** A contribution that is the rest of somebody's costs, or what it pays of costs, is nothing else, and there is something. */
export const restOfCosts: Rule = function* ({ contributions = {}, grants = {}, costs = {} }, { model }) {
  for (const [key, { from, cash, inKind, amount, restOfCosts, paysCosts }] of Object.entries(contributions)) {
    if (!restOfCosts && !paysCosts) continue
    const path = ['contributions', key, restOfCosts ? 'restOfCosts' : 'paysCosts']
    if (cash || inKind || amount || (restOfCosts && paysCosts)) yield finding('rest-of-costs-alone', path, {})
    const rest = model.contributions.find(contribution => contribution.key === key)?.cash.each.ore ?? 0n
    const items = restOfCosts
      ? Object.values(costs[from]?.items ?? {})
      : Object.values(costs).flatMap(cost =>
          Object.values(cost.items).filter(({ paidBy }) => paidBy === from),
        )
    if (items.length === 0) yield finding('costs-missing', path, { party: from })
    else if (rest < 0n) yield finding('grants-exceed-costs', path, { party: from, excess: -rest })
  }
  const hasCosts = (party: string) => Object.keys(costs[party]?.items ?? {}).length > 0
  for (const [key, { from, cash, inKind, amount }] of Object.entries(contributions))
    for (const [field, value] of Object.entries({ cash, inKind, amount }))
      if (isOfCosts(value) && !hasCosts(from))
        yield finding('costs-missing', ['contributions', key, field], { party: from })
  for (const [key, { to, amount }] of Object.entries(grants)) {
    const [party = ''] = to
    if (isOfCosts(amount) && !to.some(hasCosts))
      yield finding('costs-missing', ['grants', key, 'amount'], { party })
  }
}

const isOfCosts = (amount: WrittenAmount | undefined): boolean =>
  amount !== undefined && 'percentOf' in amount && amount.percentOf.of === 'costs'
