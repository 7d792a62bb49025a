import type { Indexation, IndexedPart } from '../../agreement/money/indexation.ts'
import { type Day, laterDay } from '../../calendar/day.ts'
import { indexYearOf, inYear } from '../../index/index-period.ts'
import { adjustmentDays } from './adjustment-days.ts'
import { periodFor } from './index-change.ts'

/** No adjustment after this day is looked for. */
const last = '2200-12-31' as Day

/**
 * The indexation of an amount that is at the price level of the day `since`. It is adjusted after that day, or after the
 * later day `statedAt`. Levels are compared with the level of `since`, at least a year before the first level used, except
 * for parts with a new base.
 */
export function atLevelOf(
  since: Day,
  indexation: Indexation,
  statedAt: Day = since,
  isBaseNew: (part: IndexedPart) => boolean = () => false,
): Indexation {
  const stated = { ...indexation, level: undefined, since, statedAt: laterDay(since, statedAt) }
  const parts = indexation.parts.map((part): IndexedPart => {
    const [first] = adjustmentDays(part, stated, last)
    if (!part.base || !first || isBaseNew(part)) return part
    const [period, next] = [periodFor(part, since), periodFor(part, first)]
    const year = Math.min(indexYearOf(period), indexYearOf(next) - 1)
    return { ...part, base: { period: inYear(period, year), valueUsed: part.base.valueUsed } }
  })
  return { ...stated, parts }
}
