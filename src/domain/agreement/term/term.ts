import type { Day } from '../../calendar/day.ts'
import type { ExtensionOption, Renewal } from './extension.ts'

/** The time in which an agreement is in force, both days included, and how it can be prolonged. */
export interface Term {
  /** Absent where it is not known. */
  readonly from?: Day | undefined
  /** Absent where it is not known, or where the agreement has no end of its own. */
  readonly to?: Day | undefined
  /** The month or year that the document states instead of a full day; the first day is then assumed to be the earliest, the last day the latest. */
  readonly partly?: { readonly from?: string | undefined; readonly to?: string | undefined } | undefined
  /** In months, where the document states it. */
  readonly length?: number | undefined
  /** The agreement continues until further notice (tills vidare). */
  readonly isOpen?: boolean | undefined
  readonly conditions: readonly TermCondition[]
  readonly options: readonly ExtensionOption[]
  readonly renewal?: Renewal | undefined
}

/** What must hold for the agreement to be in force at all. */
export type TermCondition = 'signed-by-all' | 'funding' | 'decision'
