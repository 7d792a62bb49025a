import type { Day } from '../calendar/day.ts'

/** The time that an agreement is in force, both days included, and how that time can be prolonged. */
export interface Term {
  /** Absent where it is not known. */
  readonly from?: Day | undefined
  /** Absent where it is not known, or where nothing ends the agreement until somebody does. */
  readonly to?: Day | undefined
  readonly conditions: readonly Condition[]
  readonly options: readonly ExtensionOption[]
}

/** What must hold for the agreement to be in force at all. */
export const conditions = ['signed-by-all', 'funding', 'decision'] as const
export type Condition = (typeof conditions)[number]

/** A right to prolong the term, to be used on or before a day. */
export interface ExtensionOption {
  readonly key: string
  readonly months: number
  readonly decideBy: Day
}

/** Notice (uppsägning): how many months, counted from the day it is given to the day with the same number. */
export interface Notice {
  readonly months: number
}
