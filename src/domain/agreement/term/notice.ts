import type { MissingDay } from '../../calendar/day.ts'
import type { Interval } from '../../calendar/interval.ts'

/** A right to give notice (uppsägning), to end the agreement or to negotiate it again. */
export interface Notice {
  readonly key: string
  readonly purpose: 'end' | 'renegotiate'
  /** Whether the agreement ends for all, or only for the party that gives notice. */
  readonly endsFor: 'all' | 'giver'
  /** Which day is that of the notice; absent where the file does not say. */
  readonly counts?: 'sent' | 'received' | undefined
  readonly reckoning: NoticeReckoning
}

/** How the day on which a notice ends the agreement follows from the day of the notice. */
export type NoticeReckoning = NoticePeriod | NoticeWindow

/** It runs from the day of the notice. */
export interface NoticePeriod {
  readonly kind: 'period'
  readonly period: Interval
  /** Months end on the day with the same number, with the month, or are whole calendar months. */
  readonly reckoned: 'same-day' | 'month-end' | 'whole-months'
  /** What becomes of a day that its month lacks. */
  readonly missing: MissingDay
  /** Whether days begin with that of the notice, and whole months with one that begins on that day. */
  readonly countsFirstDay: boolean
  /** Whether the latest day is counted back from the end, or is the last from which the period ends in time. */
  readonly latest: 'counted-back' | 'counted-forward'
  /** The file leaves the reckoning to the program. */
  readonly isByDefault: boolean
}

/** It is given before the end of the term or of a renewal, and ends the agreement then. */
export interface NoticeWindow {
  readonly kind: 'window'
  readonly months: number
  /** So long before the end at the latest, or not before that. */
  readonly meaning: 'at-least' | 'within'
}
