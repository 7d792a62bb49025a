import type { Day } from '../../calendar/day.ts'
import type { Period } from '../../calendar/period.ts'
import type { Pause } from './pause.ts'

/** An event in the life of an agreement; `day` only where the full day is known. */
export interface Event {
  readonly key: string
  readonly kind: EventKind
  readonly day?: Day | undefined
  /** The month or year in which it happened, where the file states no more of the day. */
  readonly within?: Period | undefined
  /** The parties that did it; all parties where absent. */
  readonly by?: readonly string[] | undefined
  /** The keys of the conditions that the event meets. */
  readonly met?: readonly string[] | undefined
  /** The agreement's last day by this notice or decision. */
  readonly ends?: Day | undefined
  /** The parties that leave the agreement while it continues for the others, and their last day. */
  readonly leaving?: { readonly parties: readonly string[]; readonly day: Day } | undefined
  /** A default of the program decided the last day. */
  readonly byDefault?: boolean | undefined
  /** The last day of the notice replaces a day that its month lacks, and the file does not state what does. */
  readonly isReplaced?: boolean | undefined
  /** The option of the term that was used. */
  readonly option?: string | undefined
  /** The last day of the term after the use of an option. */
  readonly extendedTo?: Day | undefined
  /** The time in which the agreement is suspended. */
  readonly pause?: Pause | undefined
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
  | 'suspended'

/**
 * Whether an event has certainly happened by a day, or ever. One without a day has happened, since the file states it; only
 * a condition is not met until its day is known.
 */
export function hasHappened({ kind, day, within }: Event, by?: Day): boolean {
  const latest = day ?? within?.to
  if (latest === undefined) return kind !== 'condition-met'
  return by === undefined || latest <= by
}
