import { type Day, daysAfter, earliest, monthsAfter } from '../calendar/day.ts'
import type { Period } from '../calendar/period.ts'
import type { Agreement } from './agreement.ts'

/** The agreement's last day: the term's, or an earlier one that a decision or a notice has led to; none, where neither says. */
export const endDay = ({ term, events }: Pick<Agreement, 'term' | 'events'>): Day | undefined =>
  events.reduce((end, { ends }) => (ends && end ? earliest(end, ends) : (ends ?? end)), term.to)

/** The time from an agreement's first day to its last. */
export interface Life extends Period {
  /** The day on which it would end if nothing ended it early: that of the term. */
  readonly fullTo: Day
}

/**
 * The time from the agreement's first day to its last; none, where the first is not known. An open end goes on to the
 * end of the agreement year that the horizon lies in, so that no year is cut where nothing ends.
 */
export function lifeOf(agreement: Pick<Agreement, 'term' | 'events'>, horizon: Day): Life | undefined {
  const { from, to } = agreement.term
  if (from === undefined) return undefined
  const fullTo = to ?? endOfYearWith(horizon, from)
  const end = endDay(agreement)
  return { from, to: end ? earliest(end, fullTo) : fullTo, fullTo }
}

/** The last day of the year, counted from `from`, that `day` lies in; of the first, where it lies before. */
function endOfYearWith(day: Day, from: Day): Day {
  let years = 1
  while (monthsAfter(from, 12 * years) <= day) years++
  return daysAfter(monthsAfter(from, 12 * years), -1)
}
