import type { Indexation } from '../agreement/indexation.ts'
import type { Day } from '../calendar/day.ts'
import type { ChangeIn } from '../index/change.ts'
import type { Figure } from '../money/figure.ts'
import { type Adjustment, adjustments } from './adjustment.ts'

/** A yearly amount as it stands on a day, and the adjustments that led there. */
export interface Level {
  readonly base: Figure
  readonly steps: readonly Adjustment[]
  readonly amount: Figure
}

/** A yearly amount through all of its adjustments. */
export interface Levels {
  readonly base: Figure
  readonly steps: readonly Adjustment[]
  /** The level of a payment due on the very day of an adjustment. */
  readonly onTheDay: 'new' | 'old'
}

/** The levels of a yearly amount until a day; without indexation there is only its base. */
export const levelsOf = (
  base: Figure,
  indexation: Indexation | undefined,
  until: Day,
  changeIn: ChangeIn,
): Levels => ({
  base,
  steps: indexation ? adjustments(base, indexation, until, changeIn) : [],
  onTheDay: indexation?.dueOnAdjustmentDay ?? 'new',
})

/** The level in force for a payment due on `day`. */
export function levelOn({ base, steps, onTheDay }: Levels, day: Day): Level {
  const past = steps.filter(({ effective }) => (onTheDay === 'old' ? effective < day : effective <= day))
  return { base, steps: past, amount: past.at(-1)?.after ?? base }
}

/** The first adjustment for which no index value is known; without one, an unknown level was never stated. */
export const missingStep = ({ steps }: Level): Adjustment | undefined => steps.find(step => !step.change)
