import { type Day, daysAfter } from '../../calendar/day.ts'

/** The agreement that succeeds another, and its first day. */
export interface Successor {
  readonly agreement: string
  readonly from: Day
}

/** The latest last day that a successor leaves an agreement: the day before the successor's first. */
export const lastDayBefore = ({ from }: Successor): Day => daysAfter(from, -1)
