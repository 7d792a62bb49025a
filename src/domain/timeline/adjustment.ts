import type { Indexation } from '../agreement/indexation.ts'
import { recurring } from '../calendar/cycle.ts'
import { type Day, yearOf } from '../calendar/day.ts'
import { months } from '../calendar/interval.ts'
import type { Change, ChangeIn } from '../index/change.ts'
import { type Exact, exact, plus, times } from '../money/exact.ts'
import { type Figure, unknown, weaker } from '../money/figure.ts'
import { rounded } from '../money/rounding.ts'

/** One step of an amount along its index: from what, by what, to what before rounding, to what. */
export interface Adjustment {
  readonly effective: Day
  readonly index: string
  readonly indexYear: number
  /** Absent where the index value is not known. */
  readonly change?: Change | undefined
  readonly before: Figure
  /** In öre; absent where the amount is unknown. */
  readonly exact?: Exact | undefined
  readonly after: Figure
}

/**
 * The adjustments of a yearly amount that take effect on or before `until`, each from the rounded result of the one
 * before it. A missing index value makes what follows unknown.
 */
export function adjustments(
  base: Figure,
  indexation: Indexation,
  until: Day,
  changeIn: ChangeIn,
): Adjustment[] {
  let before = base
  return recurring(indexation.firstAdjustment, months(12), until).map(effective => {
    const step = adjusted(before, indexation, effective, changeIn)
    before = step.after
    return step
  })
}

function adjusted(before: Figure, indexation: Indexation, effective: Day, changeIn: ChangeIn): Adjustment {
  const indexYear = yearOf(effective) - (indexation.indexYear === 'previous' ? 1 : 0)
  const change = changeIn(indexation.index, indexYear)
  const step = { effective, index: indexation.index, indexYear, change, before }
  if (before.status === 'unknown' || !change) return { ...step, after: unknown }

  const factor = plus(exact(1n), times(change.percent, exact(1n, 100n)))
  const result = times(exact(before.ore), factor)
  const status = weaker(before.status, change.status) as typeof before.status
  return { ...step, exact: result, after: { ...before, status, ore: rounded(result, indexation.rounding) } }
}
