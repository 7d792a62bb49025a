import type { Agreement } from '../../agreement/agreement.ts'
import type { Indexation } from '../../agreement/money/indexation.ts'
import type { Day } from '../../calendar/day.ts'
import { atLevelOf } from './at-level-of.ts'

type What = Indexation['appliesTo'][number]

/** How grants or contributions follow an index, if they do, where an amendment may have stated the amount. */
export function indexationAppliedTo(
  what: What,
  { indexation }: Agreement,
  statedAt?: Day,
): Indexation | undefined {
  const applied = indexation && appliedTo(what, indexation)
  return applied && statedAt ? stated(applied, statedAt) : applied
}

/** What follows an index no longer keeps the level that it has reached. */
function appliedTo(what: What, indexation: Indexation): Indexation | undefined {
  const earlier = indexation.earlier && appliedTo(what, indexation.earlier)
  if (indexation.appliesTo.includes(what)) return { ...indexation, earlier }
  return earlier && { ...indexation, parts: [], earlier }
}

/**
 * What an amendment states is at the level of its day, unless it also states how it follows an index; what an amendment
 * after that says of the index goes on from there.
 */
function stated(indexation: Indexation, day: Day): Indexation {
  const { from, earlier } = indexation
  if (from === undefined || from < day) return { ...atLevelOf(day, indexation), earlier: undefined }
  return from === day
    ? { ...indexation, earlier: undefined }
    : { ...indexation, earlier: earlier && stated(earlier, day) }
}
