import { type Day, daysAfter, type MissingDay, monthsAfter } from './day.ts'

/** A length of time in calendar units. Each of them may be negative. */
export interface Length {
  readonly years: number
  readonly months: number
  readonly days: number
}

/** Two possible days, the earlier first, between which the parties must choose. */
export interface Ambiguous {
  readonly ambiguous: readonly [Day, Day]
}

/** The day a length after `start`: years and months are added first, then a missing day is replaced, then days are added. */
export const dayAfterLength = (start: Day, { years, months, days }: Length, missing: MissingDay): Day =>
  daysAfter(monthsAfter(start, 12 * years + months, missing), days)

/** The day a length after `start`; both possible days where the result depends on how a missing day is replaced. */
export function dayAfterLengthOrBoth(start: Day, length: Length): Day | Ambiguous {
  const down = dayAfterLength(start, length, 'last-of-month')
  const up = dayAfterLength(start, length, 'first-of-next')
  return down === up ? down : { ambiguous: [down, up] }
}
