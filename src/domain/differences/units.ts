import type { Timeline } from '../timeline/timeline.ts'
import type { Classified } from './classified.ts'
import type { ClassRuleName } from './rules/rules.ts'

/** Changes that are worked out at once, and what follows from the old version with only them. */
export interface Unit {
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
 * Each change by itself; those that make no agreement by themselves with the others like them of the same thing, else of
 * the same block, else with all of them. What not even that can make is in no unit.
 */
export function unitsOf(changes: readonly Classified[], worked: WorkedWith): Unit[] {
  const units: Unit[] = []
  const worksOut = (some: readonly Classified[]): boolean => {
    const timeline = worked(some)
    if (timeline) units.push({ changes: some, timeline })
    return timeline !== undefined
  }
  const groupings = [
    ({ change }: Classified) => change.path.join('.'),
    ({ change }: Classified) => change.path.slice(0, 2).join('.'),
    ({ change }: Classified) => change.path[0] ?? '',
    () => '',
  ]
  groupings.reduce<readonly Classified[]>((left, nameOf) => {
    const groups = new Map<string, Classified[]>()
    for (const one of left) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one])
    return [...groups.values()].filter(group => !worksOut(group)).flat()
  }, changes)
  return units
}
