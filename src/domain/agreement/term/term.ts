import type { Day } from '../../calendar/day.ts'
import type { ExtensionOption, Renewal } from './extension.ts'

/** The time that an agreement is in force, both days included, and how that time can be prolonged. */
export interface Term {
  /** Absent where it is not known. */
  readonly from?: Day | undefined
  /** Absent where it is not known, or where nothing ends the agreement until somebody does. */
  readonly to?: Day | undefined
  /** What is known of a day that is not known in full, and was taken to be the first or the last that it can be. */
  readonly partly?: { readonly from?: string | undefined; readonly to?: string | undefined } | undefined
  /** In months, where the document states it. */
  readonly length?: number | undefined
  /** It goes on until further notice (tills vidare). */
  readonly isOpen?: boolean | undefined
  readonly conditions: readonly Condition[]
  readonly options: readonly ExtensionOption[]
  readonly renewal?: Renewal | undefined
}

/** What must hold for the agreement to be in force at all. */
export const conditions = ['signed-by-all', 'funding', 'decision'] as const
export type Condition = (typeof conditions)[number]
