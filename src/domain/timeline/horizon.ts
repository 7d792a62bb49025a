import { type Day, lastDayOfYear, yearOf } from '../calendar/day.ts'

/**
 * The horizon of an agreement without a last day, for a result that needs days until `reaching`: the end of the calendar
 * year five years after today's or, if that is later, of the year after that of `reaching`, since a payout in a year may
 * cover the next year.
 */
export const horizonFor = (today: Day, reaching: Day): Day =>
  lastDayOfYear(Math.max(yearOf(today) + 5, yearOf(reaching) + 1))
