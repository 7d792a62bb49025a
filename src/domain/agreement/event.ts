import type { Day } from '../calendar/day.ts'

/** What has happened to the agreement, on a day. An event whose day is not known in full decides nothing. */
export interface Event {
  readonly key: string
  readonly kind: EventKind
  readonly day?: Day | undefined
  /** The last day that a notice or a decision leads to. */
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
