import type { Day } from '../calendar/day.ts'
import type { Rounding } from '../money/rounding.ts'

/** How amounts follow an index (uppräkning). */
export interface Indexation {
  readonly index: string
  /** Adjustments fall on this day and on the same day of every later year. */
  readonly firstAdjustment: Day
  /** Whose value an adjustment uses: that of its own calendar year, or of the one before. */
  readonly indexYear: 'same' | 'previous'
  readonly rounding: Rounding
  /** Whether a payment due on the very day of an adjustment has the new level or the old. */
  readonly dueOnAdjustmentDay: 'new' | 'old'
  readonly appliesTo: readonly ('grants' | 'contributions')[]
}
