import type { Day } from '../../calendar/day.ts'
import type { Condition } from './term.ts'

/** What has happened to the agreement; `day` only where it is known in full. */
export interface Event {
  readonly key: string
  readonly kind: EventKind
  readonly day?: Day | undefined
  /** The conditions that are met; all but the signatures, where the file does not say which. */
  readonly met?: readonly Condition[] | undefined
  /** The agreement's last day, where a notice or a decision has moved it. */
  readonly ends?: Day | undefined
  /** Where it ends for a party only: which, and its last day. */
  readonly leaving?: { readonly parties: readonly string[]; readonly day: Day } | undefined
  /** That day is reckoned by a rule of the program's own. */
  readonly byDefault?: boolean | undefined
  /** The option of the term that was used. */
  readonly option?: string | undefined
  /** The term's last day, where the use of an option has moved it. */
  readonly extendedTo?: Day | undefined
}

export const eventKinds = [
  'drafted',
  'proposed',
  'decided',
  'signed',
  'condition-met',
  'ruled',
  'end-proposed',
  'end-decided',
  'notice-given',
  'option-used',
] as const
export type EventKind = (typeof eventKinds)[number]
