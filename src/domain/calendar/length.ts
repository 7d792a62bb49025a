import { type Day, daysAfter, type MissingDay, monthsAfter } from './day.ts'

/** A length of time in calendar units; each may be negative. */
export interface Length {
  readonly years: number
  readonly months: number
  readonly days: number
}

/** Two days, the earlier first, of which only a choice can say which is meant. */
export interface Ambiguous {
  readonly ambiguous: readonly [Day, Day]
}

/** The day a length after `start`: years and months first and together, then the missing day, then days. */
export const dayAfterLength = (start: Day, { years, months, days }: Length, missing: MissingDay): Day =>
  daysAfter(monthsAfter(start, 12 * years + months, missing), days)

/** The day a length after `start` or, where that hangs on what becomes of a missing day, both. */
export function dayAfterLengthOrBoth(start: Day, length: Length): Day | Ambiguous {
  const down = dayAfterLength(start, length, 'last-of-month')
  const up = dayAfterLength(start, length, 'first-of-next')
  return down === up ? down : { ambiguous: [down, up] }
}
