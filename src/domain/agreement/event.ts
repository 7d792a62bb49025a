import type { Day } from '../calendar/day.ts'

/** What has happened to the agreement; `day` only where it is known in full. */
export interface Event {
  readonly key: string
  readonly kind: EventKind
  readonly day?: Day | undefined
  /** The agreement's last day, where a notice or a decision has moved it. */
  readonly ends?: Day | undefined
}

export const eventKinds = [
  'drafted',
  'proposed',
  'decided',
  'signed',
  'condition-met',
  'end-proposed',
  'end-decided',
  'notice-given',
] as const
export type EventKind = (typeof eventKinds)[number]
