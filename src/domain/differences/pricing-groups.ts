import type { Timeline } from '../timeline/timeline.ts'
import type { Classified } from './classified.ts'
import type { ClassRuleName } from './rules/rules.ts'

/** Changes that are worked out at once, and what follows from the old version with only them. */
export interface PricingGroup {
  readonly changes: readonly Classified[]
  readonly timeline: Timeline
}

/** The blocks that can move money; and kinds of changes in them that cannot. */
const costly = [
  'term',
  'notice',
  'contributions',
  'costs',
  'grants',
  'indexation',
  'payouts',
  'amendments',
  'events',
]
const free: readonly ClassRuleName[] = ['reference', 'wording']

export const mayCost = ({ change: { path }, rule }: Classified): boolean =>
  costly.includes(path[0] ?? '') && !free.includes(rule)

type WorkedWith = (some: readonly Classified[]) => Timeline | undefined

/**
 * Each change by itself. Those that make no agreement by themselves go with the others like them of the same thing, or
 * with all of its changes; else so with those of the block. What not even that can make is in no unit.
 */
export function pricingGroups(changes: readonly Classified[], worked: WorkedWith): PricingGroup[] {
  const units: PricingGroup[] = []
  const left = new Set(changes)
  const workOut = (some: readonly Classified[]): boolean => {
    const timeline = some.length > 0 ? worked(some) : undefined
    if (!timeline) return some.length === 0
    const others = units.filter(unit => !unit.changes.some(one => some.includes(one)))
    units.splice(0, units.length, ...others, { changes: some, timeline })
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
  return units
}
