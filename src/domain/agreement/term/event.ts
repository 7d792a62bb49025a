import type { Day } from '../../calendar/day.ts'
import type { TermCondition } from './term.ts'

/** An event in the life of an agreement; `day` only where the full day is known. */
export interface Event {
  readonly key: string
  readonly kind: EventKind
  readonly day?: Day | undefined
  /** The conditions that the event meets; where absent, all but the signatures. */
  readonly met?: readonly TermCondition[] | undefined
  /** The agreement's last day by this notice or decision. */
  readonly ends?: Day | undefined
  /** The parties that leave the agreement while it continues for the others, and their last day. */
  readonly leaving?: { readonly parties: readonly string[]; readonly day: Day } | undefined
  /** A default of the program decided the last day. */
  readonly byDefault?: boolean | undefined
  /** The option of the term that was used. */
  readonly option?: string | undefined
  /** The last day of the term after the use of an option. */
  readonly extendedTo?: Day | undefined
}

export type EventKind =
  | 'drafted'
  | 'proposed'
  | 'decided'
  | 'signed'
  | 'condition-met'
  | 'ruled'
  | 'end-proposed'
  | 'end-decided'
  | 'notice-given'
  | 'option-used'
