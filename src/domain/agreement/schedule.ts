import type { Convention } from '../calendar/convention.ts'
import type { Day } from '../calendar/day.ts'
import type { DayPattern, MissingNumber } from '../calendar/day-pattern.ts'
import type { Interval } from '../calendar/interval.ts'
import type { MonthSpan } from '../calendar/month-span.ts'

/** When a duty is due, and where a due day that is no banking day moves. */
export interface Schedule {
  readonly timing: Timing
  readonly offBankingDay: Convention
  /** The most times that the duty is due. */
  readonly count?: number | undefined
}

/** Once, on a day or at an interval after a day; or repeatedly, in periods; or at a time that is not known. */
export type Timing =
  | { readonly kind: 'latest'; readonly day: Day }
  | OnceAfter
  | Repeated
  /** `where` has the file's words on where the time stands, or why it is not known. */
  | { readonly kind: 'unknown'; readonly where: string }

interface OnceAfter {
  readonly kind: 'after'
  readonly from: Origin
  readonly after: Interval
  readonly missing?: MissingNumber | undefined
}

export interface Repeated {
  readonly kind: 'repeated'
  readonly every: Interval
  readonly from: Origin
  readonly when: When
  /** What replaces a day that its month lacks; where absent, the file does not state it. */
  readonly missing?: MissingNumber | undefined
  /** How long the duty continues after the agreement's end. */
  readonly survives?: Interval | undefined
}

/**
 * The day from which periods are counted: the agreement's first or last day; the start of the calendar's own periods
 * (1 January, Monday); a day of the year, the last such day on or before the agreement's first; or a given day. It is
 * unknown where an event has not happened yet.
 */
export type Origin =
  | 'start'
  | 'end'
  | 'calendar'
  | 'unknown'
  | { readonly month: number; readonly day: number }
  | { readonly on: Day }

/** When a duty is due in a period. */
export type When =
  | { readonly kind: 'by-its-end' }
  /** By the period's end, if another period follows; with `after` also at that interval after the start of each period. */
  | { readonly kind: 'before-next'; readonly after?: Interval | undefined }
  | { readonly kind: 'into'; readonly after: Interval }
  | { readonly kind: 'after-its-end'; readonly after: Interval }
  /** Several times, evenly spread. */
  | { readonly kind: 'spread'; readonly times: number }
  | ({ readonly kind: 'months' } & ChosenMonths)
  | ({ readonly kind: 'days'; readonly on: readonly DayPattern[] } & ChosenMonths)

/** Calendar months, or months counted within the period: 1 for its first, −1 for its last. */
export interface ChosenMonths {
  readonly in?: readonly MonthSpan[] | undefined
  readonly inMonth?: readonly number[] | undefined
}

/** Whether the schedule is counted from an event that has no day yet. */
export const isWaiting = ({ timing }: Schedule): boolean => 'from' in timing && timing.from === 'unknown'
