import type { MissingDay } from '../../calendar/day.ts'
import type { Interval } from '../../calendar/interval.ts'

/** A right to give notice (uppsägning), to end the agreement or to renegotiate it. */
export interface Notice {
  readonly key: string
  readonly purpose: 'end' | 'renegotiate'
  /** Whether the agreement ends for all, or only for the party that gives notice; unstated where that decides something. */
  readonly endsFor: 'all' | 'giver' | 'unstated'
  /** Whether the day of sending or of receipt is the day of the notice; absent where the file does not state it. */
  readonly counts?: 'sent' | 'received' | undefined
  readonly reckoning: NoticeReckoning
}

/** How the day on which a notice ends the agreement follows from the day of the notice. */
export type NoticeReckoning = NoticePeriod | NoticeWindow | NoticeUnknown

/** The notice period runs from the day of the notice. */
export interface NoticePeriod {
  readonly kind: 'period'
  readonly period: Interval
  /** Whether months end on the day with the same number, at the end of the month, or are whole calendar months. */
  readonly reckoned: 'same-day' | 'month-end' | 'whole-months'
  /** The day that replaces a day that its month lacks; where absent, the file does not state it. */
  readonly missing?: MissingDay | undefined
  /** Whether the day of the notice is the first day of the period, or of a whole month. */
  readonly countsFirstDay: boolean
  /** Whether the latest day is counted back from the end, or is the last day from which the period ends in time. */
  readonly latest: 'counted-back' | 'counted-forward'
  /** A default of the program decides how the period is reckoned. */
  readonly isByDefault: boolean
}

/** The notice is given before the end of the term or of a renewal, and takes effect at that end. */
export interface NoticeWindow {
  readonly kind: 'window'
  readonly months: number
  /** Whether the months are the least or the greatest distance from the notice to the end. */
  readonly meaning: 'at-least' | 'within'
}

/** The document names the right, and not how long before the end it is used: no day follows. */
interface NoticeUnknown {
  readonly kind: 'unknown'
  /** The file's words on where it stands, or why it is not known. */
  readonly where: string
}

/** A right to give notice from which a day follows. */
export type CountedNotice = Notice & { readonly reckoning: NoticePeriod | NoticeWindow }
