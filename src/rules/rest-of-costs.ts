import { error } from '../diagnostic.ts'
import type { Rule } from './rule.ts'

/** A contribution that is the rest of somebody's costs is nothing else, and there is a rest. */
export const restOfCosts: Rule = function* ({ contributions = {}, costs = {} }, { model }) {
  for (const [key, { from, cash, inKind, restOfCosts }] of Object.entries(contributions)) {
    if (!restOfCosts) continue
    const path = ['contributions', key, 'restOfCosts']
    const rest = model.contributions.find(contribution => contribution.key === key)?.cash.ore ?? 0n
    if (cash || inKind) yield error('rest-of-costs-alone', path, {})
    if (!(from in costs)) yield error('costs-missing', path, { party: from })
    else if (rest < 0n) yield error('grants-exceed-costs', path, { party: from, excess: -rest })
  }
}
