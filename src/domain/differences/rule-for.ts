import type { ClassRule } from './class-rule.ts'
import type { FactPath } from './fact.ts'
import { type ClassRuleName, classRules } from './rules/rules.ts'

/** The rule that names the place of a change most closely. */
export function ruleFor(path: FactPath): ClassRule<ClassRuleName> {
  const closeness = (rule: ClassRule) =>
    rule.at.reduce((most, place) => {
      const one = closenessOf(place.split('.'), path)
      return one > most ? one : most
    }, -1)
  const [first, ...others] = classRules
  return others.reduce<ClassRule<ClassRuleName>>(
    (best, rule) => (closeness(rule) > closeness(best) ? rule : best),
    first,
  )
}

/** How closely a place names a path: by how many steps, those by name before those by `*`; below 0 where it does not. */
function closenessOf(place: readonly string[], path: FactPath): number {
  if (place[0] === '**') return place[1] === path.at(-1) && path.length > 1 ? 100 : -1
  if (place.length > path.length || !place.every((step, i) => step === '*' || step === path[i])) return -1
  return place.reduce((sum, step) => (step === '*' ? sum + 2 : sum + 3), 0)
}
