import type { Classified } from './classified.ts'
import type { ComparedVersion } from './compared-version.ts'
import { isRekeyed } from './facts/change.ts'
import type { ClassRuleName } from './rules/rules.ts'

/** Changes that are priced together, and the old version with only them. */
export interface PricingGroup {
  readonly changes: readonly Classified[]
  readonly version: ComparedVersion
}

/** Kinds of changes that never cost anything. */
const free: readonly ClassRuleName[] = ['reference', 'wording']

export function mayCost({ change, rule }: Classified): boolean {
  if (isRekeyed(change) || free.includes(rule)) return false
  return (change.kind === 'added' ? change.new : change.old).isPriced ?? false
}

type VersionWith = (changes: readonly Classified[]) => ComparedVersion | undefined

/**
 * The groups of changes that are priced together: each change alone, if the old version with it is a valid agreement.
 * Otherwise it is grouped with the other such changes of its item, or with all changes of the item; failing that,
 * likewise of its block, and then with all such changes that are left. Changes that make no valid agreement even then are
 * in no group.
 */
export function pricingGroups(changes: readonly Classified[], versionWith: VersionWith): PricingGroup[] {
  const groups: PricingGroup[] = []
  const ungrouped = new Set(changes)
  /** Adds a group, in place of groups that share changes with it, if its changes make a valid agreement. */
  const addGroup = (group: readonly Classified[]): boolean => {
    const version = group.length > 0 ? versionWith(group) : undefined
    if (!version) return group.length === 0
    const others = groups.filter(({ changes }) => !changes.some(change => group.includes(change)))
    groups.splice(0, groups.length, ...others, { changes: group, version })
    for (const change of group) ungrouped.delete(change)
    return true
  }
  for (const change of changes) addGroup([change])
  for (const depth of [2, 1]) {
    const nameOf = ({ change: { path } }: Classified) => path.slice(0, depth).join('.')
    for (const name of new Set([...ungrouped].map(nameOf))) {
      const all = changes.filter(change => nameOf(change) === name)
      if (!addGroup(all.filter(change => ungrouped.has(change)))) addGroup(all)
    }
  }
  addGroup([...ungrouped])
  return groups
}
