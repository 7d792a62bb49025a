import type { Convention } from '../calendar/convention.ts'
import type { Day } from '../calendar/day.ts'
import type { DayPattern, MissingNumber } from '../calendar/day-pattern.ts'
import type { Interval } from '../calendar/interval.ts'
import type { MonthSpan } from '../calendar/month-span.ts'

/** When something is due: at which times, and where a due day goes that is no banking day. */
export interface Schedule {
  readonly timing: Timing
  readonly offBankingDay: Convention
  /** No more than so many times. */
  readonly count?: number | undefined
}

/** Once, by a day or so long after one; or again and again, by periods. */
export type Timing =
  | { readonly kind: 'latest'; readonly day: Day }
  | { readonly kind: 'after'; readonly from: Origin; readonly after: Interval }
  | Repeated

export interface Repeated {
  readonly kind: 'repeated'
  readonly every: Interval
  readonly from: Origin
  readonly when: When
  readonly missing: MissingNumber
  /** For how long it goes on after the agreement's end. */
  readonly survives?: Interval | undefined
}

/**
 * The day that is counted from: the agreement's first or last; the calendar's (1 January, Monday); the last such day of
 * the year until the agreement begins; any day. Unknown is the day of an event that has not happened.
 */
export type Origin =
  | 'start'
  | 'end'
  | 'calendar'
  | 'unknown'
  | { readonly month: number; readonly day: number }
  | { readonly on: Day }

/** When in a period something is due. */
export type When =
  | { readonly kind: 'by-its-end' }
  /** By its end, if another period follows; and, where said, so long into each. */
  | { readonly kind: 'before-next'; readonly after?: Interval | undefined }
  | { readonly kind: 'into'; readonly after: Interval }
  | { readonly kind: 'after-its-end'; readonly after: Interval }
  /** So many times, spread evenly. */
  | { readonly kind: 'spread'; readonly times: number }
  | ({ readonly kind: 'months' } & ChosenMonths)
  | ({ readonly kind: 'days'; readonly on: readonly DayPattern[] } & ChosenMonths)

/** Months of the year, and months of the period: 1 for its first, −1 for its last. */
export interface ChosenMonths {
  readonly in?: readonly MonthSpan[] | undefined
  readonly inMonth?: readonly number[] | undefined
}

/** Whether what is counted from is an event that has no day yet. */
export const isWaiting = ({ timing }: Schedule): boolean =>
  timing.kind !== 'latest' && timing.from === 'unknown'
