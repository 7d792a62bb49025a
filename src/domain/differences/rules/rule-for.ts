import type { FactPath } from '../facts/fact.ts'
import { type ClassRuleName, classRules } from './rules.ts'

/** The rule for a change at a path: the rule whose place matches the path most closely; `agreement` for the empty path. */
export function ruleFor(path: FactPath): ClassRuleName {
  let closest: ClassRuleName = 'agreement'
  let most = -1
  for (const name of ruleNames)
    for (const place of classRules[name].at) {
      const closeness = closenessOf(place.split('.'), path)
      if (closeness > most) [closest, most] = [name, closeness]
    }
  return closest
}

const ruleNames = Object.keys(classRules) as ClassRuleName[]

/** How closely a place matches a path. Named steps count more than `*`; below 0 if the place does not match. */
function closenessOf(place: readonly string[], path: FactPath): number {
  if (place[0] === '**') return place[1] === path.at(-1) && path.length > 1 ? 100 : -1
  if (place.length > path.length || !place.every((step, i) => step === '*' || step === path[i])) return -1
  return place.reduce((sum, step) => sum + (step === '*' ? 2 : 3), 0)
}
