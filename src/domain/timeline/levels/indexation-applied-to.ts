import type { Agreement } from '../../agreement/agreement.ts'
import type { Indexation } from '../../agreement/money/indexation.ts'
import type { Day } from '../../calendar/day.ts'
import { atLevelOf } from './at-level-of.ts'

type AdjustedBlock = Indexation['appliesTo'][number]

/** The indexation of grants or contributions, if they have one; `statedAt` is the day of the amendment that states the amount. */
export function indexationAppliedTo(
  block: AdjustedBlock,
  { indexation }: Agreement,
  statedAt?: Day,
): Indexation | undefined {
  const applied = indexation && appliedTo(block, indexation)
  return applied && statedAt ? atLevelOfAmendment(applied, statedAt) : applied
}

/** Amounts that an amendment takes out of the indexation keep the level that they have reached. */
function appliedTo(block: AdjustedBlock, indexation: Indexation): Indexation | undefined {
  const earlier = indexation.earlier && appliedTo(block, indexation.earlier)
  if (indexation.appliesTo.includes(block)) return { ...indexation, earlier }
  return earlier && { ...indexation, parts: [], earlier }
}

/**
 * An amount that an amendment states is at the level of its day, unless the amendment also states an indexation. A later
 * amendment of the indexation starts from the amount that has been reached.
 */
function atLevelOfAmendment(indexation: Indexation, day: Day): Indexation {
  const { from, earlier } = indexation
  if (from === undefined || from < day) return { ...atLevelOf(day, indexation), earlier: undefined }
  return from === day
    ? { ...indexation, earlier: undefined }
    : { ...indexation, earlier: earlier && atLevelOfAmendment(earlier, day) }
}
