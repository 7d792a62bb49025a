import { error } from '../diagnostic.ts'
import type { Rule } from './rule.ts'

/** A contribution that is the rest of somebody's costs is nothing else, and there are costs to be the rest of. */
export const restOfCosts: Rule = function* ({ contributions = {}, costs = {} }) {
  for (const [key, { from, cash, inKind, restOfCosts }] of Object.entries(contributions)) {
    if (!restOfCosts) continue
    const path = ['contributions', key, 'restOfCosts']
    if (cash || inKind) yield error('rest-of-costs-alone', path, {})
    if (!(from in costs)) yield error('costs-missing', path, { party: from })
  }
}
