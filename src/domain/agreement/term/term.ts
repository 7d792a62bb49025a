import type { Day } from '../../calendar/day.ts'
import type { During } from './during.ts'
import type { ExtensionOption, Renewal } from './extension.ts'
import type { Successor } from './successor.ts'
import type { TermBounds } from './term-bounds.ts'

/** The time in which an agreement is in force, both days included, and how it can be prolonged. */
export interface Term {
  /** Absent where it is not exactly known. */
  readonly from?: Day | undefined
  /** Absent where it is not exactly known, or where the agreement has no end of its own. */
  readonly to?: Day | undefined
  /** What the file says of the days together; where it contradicts itself, what it says of each. */
  readonly bounds: TermBounds
  /** What the file says of each day by itself. */
  readonly stated: TermBounds
  /** The seasons that the document states instead of days. Their limits are a choice of the program. */
  readonly seasons?: { readonly from?: string | undefined; readonly to?: string | undefined } | undefined
  /** In months, where the document states it. */
  readonly length?: number | undefined
  /** The last day is not stated in full, and follows from the length. */
  readonly isEndCounted?: boolean | undefined
  /** The agreement continues until further notice (tills vidare). */
  readonly isOpen?: boolean | undefined
  readonly conditions: readonly TermCondition[]
  readonly options: readonly ExtensionOption[]
  readonly renewal?: Renewal | undefined
  /** The agreement of the workspace that succeeds this one: this one is in force until the day before at the latest. */
  readonly successor?: Successor | undefined
}

/** What must hold for the agreement to be in force; or only for a part of the term, or for some grants. */
export interface TermCondition {
  /** The name by which events meet it: its key in the file, or else its kind. */
  readonly key: string
  readonly kind: ConditionKind
  /** The part of the term that depends on it; the whole term where this and the years are absent. */
  readonly during?: During | undefined
  /** The agreement years that depend on it, by number. */
  readonly agreementYears?: readonly number[] | undefined
  /** The grants that depend on it; all of the agreement where absent. */
  readonly grants?: readonly string[] | undefined
}

export type ConditionKind = 'signed-by-all' | 'funding' | 'decision'
