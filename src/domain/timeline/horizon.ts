import { type Day, lastDayOfYear, yearOf } from '../calendar/day.ts'

/**
 * The day until which an agreement without a last day is worked out, for a question that reaches as far as `reaching`: the
 * end of the calendar year five years after today's or, if that is later, of the year after the one asked about, since a
 * payout of one year may be for the next.
 */
export const horizonFor = (today: Day, reaching: Day): Day =>
  lastDayOfYear(Math.max(yearOf(today) + 5, yearOf(reaching) + 1))

/** The calendar years in which changes are priced if the agreement has no day that says more: this one and the next. */
export function undatedYears(today: Day): number[] {
  const year = yearOf(today)
  return [year, year + 1]
}
