import type { Indexation } from '../../agreement/money/indexation.ts'
import type { Day } from '../../calendar/day.ts'
import type { IndexPeriod } from '../../index/index-period.ts'
import type { IndexLookup } from '../../index/lookup.ts'
import { type Figure, oreOf } from '../../money/figure.ts'
import type { Ore } from '../../money/ore.ts'
import { type Adjustment, adjustments } from './adjustment.ts'
import type { PartStep } from './part-step.ts'

/** A yearly amount on a day, and the adjustments that led to it. */
export interface Level {
  readonly base: Figure
  readonly steps: readonly Adjustment[]
  readonly amount: Figure
}

/** A yearly amount and all of its adjustments. */
export interface Levels {
  readonly base: Figure
  readonly steps: readonly Adjustment[]
  /** The level of a payment that is due on the day of an adjustment. */
  readonly onTheDay: 'new' | 'old'
}

/** The levels of a yearly amount until a day; only its base where there is no indexation. */
export const levelsOf = (
  base: Figure,
  indexation: Indexation | undefined,
  until: Day,
  lookup: IndexLookup,
): Levels => ({
  base,
  steps: indexation ? adjustments(base, indexation, until, lookup) : [],
  onTheDay: indexation?.dueOnAdjustmentDay ?? 'new',
})

/** The level in force for a payment due on `day`. */
export function levelOn({ base, steps, onTheDay }: Levels, day: Day): Level {
  const past = steps.filter(({ effective }) => (onTheDay === 'old' ? effective < day : effective <= day))
  return { base, steps: past, amount: past.at(-1)?.after ?? base }
}

/** The steps that a level depends on: the latest step of a part that is computed from its base, all steps of other parts. */
export function stepsBehind({ steps }: Pick<Level, 'steps'>): PartStep[] {
  const all = steps.flatMap(({ parts }) => parts)
  return all.filter(
    (step, i) => !all.slice(i + 1).some(({ part, startsAnew }) => startsAnew && part === step.part),
  )
}

/** The first step behind a level that lacks an index value. An unknown level without such a step has no stated amount. */
export const missingStep = (level: Pick<Level, 'steps'>): PartStep | undefined =>
  stepsBehind(level).find(step => !step.change)

/** The last known amount before the first step that lacks an index value, and the index period of its price level. */
export function lastKnown(
  level: Pick<Level, 'base' | 'steps'>,
): { amount: Ore; level: IndexPeriod | undefined } | undefined {
  const missing = missingStep(level)
  const at = level.steps.findIndex(({ parts }) => parts.some(step => step === missing))
  if (at < 0) return undefined
  const known = level.steps.slice(0, at).findLast(({ after }) => oreOf(after) !== undefined)
  const [reached, stated] = [known && oreOf(known.after), oreOf(level.base)]
  if (known && reached !== undefined) return { amount: reached, level: known.parts[0]?.changes[0]?.to }
  if (stated === undefined) return undefined
  return { amount: stated, level: level.steps[0]?.parts[0]?.changes[0]?.from }
}
