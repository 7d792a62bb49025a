import type { Indexation } from '../agreement/indexation.ts'
import { type Day, daysAfter } from '../calendar/day.ts'
import type { ChangeIn } from '../index/change.ts'
import type { Figure } from '../money/figure.ts'
import { type Adjustment, adjustments } from './adjustment.ts'

/** A yearly amount as it stands on a day, and the adjustments that led there. */
export interface Level {
  readonly base: Figure
  readonly steps: readonly Adjustment[]
  readonly amount: Figure
}

export const unadjusted = (base: Figure): Level => ({ base, steps: [], amount: base })

/** The level in force for a payment due on `day`. */
export function levelOn(
  base: Figure,
  indexation: Indexation | undefined,
  day: Day,
  changeIn: ChangeIn,
): Level {
  if (!indexation) return unadjusted(base)
  const until = indexation.dueOnAdjustmentDay === 'old' ? daysAfter(day, -1) : day
  const steps = adjustments(base, indexation, until, changeIn)
  return { base, steps, amount: steps.at(-1)?.after ?? base }
}

/** The first adjustment for which no index value is known; without one, an unknown level was never stated. */
export const missingStep = ({ steps }: Level): Adjustment | undefined => steps.find(step => !step.change)
