import type { Timeline } from '../timeline/timeline.ts'
import type { Classified } from './classified.ts'
import { isRekeyed } from './facts/change.ts'
import type { ClassRuleName } from './rules/rules.ts'

/** Changes that are priced together, and the timeline of the old version with only them. */
export interface PricingGroup {
  readonly changes: readonly Classified[]
  readonly timeline: Timeline
}

/** Kinds of changes that cost nothing, wherever they are. */
const free: readonly ClassRuleName[] = ['reference', 'wording']

export function mayCost({ change, rule }: Classified): boolean {
  if (isRekeyed(change) || free.includes(rule)) return false
  return (change.kind === 'added' ? change.new : change.old).isPriced ?? false
}

type WorkedWith = (some: readonly Classified[]) => Timeline | undefined

/**
 * Each change by itself. Changes that by themselves make no agreement are grouped with the other such changes of the
 * same item, or with all of its changes; failing that, so with those of the block. Changes that make no agreement even
 * then are in no group.
 */
export function pricingGroups(changes: readonly Classified[], worked: WorkedWith): PricingGroup[] {
  const groups: PricingGroup[] = []
  const left = new Set(changes)
  const workOut = (some: readonly Classified[]): boolean => {
    const timeline = some.length > 0 ? worked(some) : undefined
    if (!timeline) return some.length === 0
    const others = groups.filter(group => !group.changes.some(one => some.includes(one)))
    groups.splice(0, groups.length, ...others, { changes: some, timeline })
    for (const one of some) left.delete(one)
    return true
  }
  for (const one of changes) workOut([one])
  for (const depth of [2, 1]) {
    const nameOf = ({ change: { path } }: Classified) => path.slice(0, depth).join('.')
    for (const name of new Set([...left].map(nameOf))) {
      const all = changes.filter(one => nameOf(one) === name)
      if (!workOut(all.filter(one => left.has(one)))) workOut(all)
    }
  }
  workOut([...left])
  return groups
}
