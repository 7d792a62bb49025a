import { type Day, daysAfter, type MissingDay, monthsAfter } from './day.ts'

/** A length of time in calendar units. Each of them may be negative. */
export interface Length {
  readonly years: number
  readonly months: number
  readonly days: number
}

/** The day a length after `start`: years and months are added first, then a missing day is replaced, then days are added. */
export const dayAfterLength = (start: Day, { years, months, days }: Length, missing: MissingDay): Day =>
  daysAfter(monthsAfter(start, 12 * years + months, missing), days)
