import type { Indexation } from '../../agreement/money/indexation.ts'
import type { Day } from '../../calendar/day.ts'
import type { IndexLookup } from '../../index/lookup.ts'
import type { Exact } from '../../money/exact.ts'
import { type Figure, oreOf } from '../../money/figure.ts'
import { boundSteps } from './bound-steps.ts'
import type { PartStep } from './part-step.ts'

/** An adjustment of an amount by its index. */
export interface Adjustment {
  readonly effective: Day
  /** The adjustments of the parts that are adjusted on the day. */
  readonly parts: readonly PartStep[]
  readonly before: Figure
  /** The new amount in öre before rounding; absent where it is unknown. */
  readonly exact?: Exact | undefined
  /** Whether the amount is kept because the index would have lowered it. */
  readonly isHeld: boolean
  readonly after: Figure
}

/**
 * The adjustments of a yearly amount that take effect on or before `until`, each from the result of the adjustment
 * before it or from the base. A missing index value leaves what floors and caps say.
 */
export function adjustments(
  base: Figure,
  indexation: Indexation,
  until: Day,
  lookup: IndexLookup,
): Adjustment[] {
  const least = boundSteps(base.least, 'least', indexation, until, lookup)
  const isMissing = least.some(({ level }) => level === 'missing')
  const most =
    oreOf(base) !== undefined && !isMissing ? least : boundSteps(base.most, 'most', indexation, until, lookup)
  let before = base
  return least.map((low, i) => {
    const high = most[i] ?? low
    const isOne = low.after === high.after && oreOf(base) !== undefined
    const after = { ...base, least: low.after, most: high.after, level: low.level }
    const { effective, isHeld } = low
    const { parts } = low.after === undefined ? high : low
    const step = { effective, parts, before, exact: isOne ? low.exact : undefined, isHeld, after }
    before = after
    return step
  })
}
