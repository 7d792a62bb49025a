import { type Day, daysAfter, endOfMonth, monthsAfter, startOfMonth } from '../../calendar/day.ts'
import type { NoticePeriod, NoticeReckoning, NoticeWindow } from './notice.ts'

/**
 * The last day of a notice period that runs from a day: the day with the same number or name (Lag 1930:173, 1 §), the
 * end of its month, or the end of a number of whole calendar months.
 */
export function noticePeriodEnd(
  { period, reckoned, missing, countsFirstDay }: NoticePeriod,
  given: Day,
): Day {
  const { count, unit } = period
  if (unit === 'days') return daysAfter(given, countsFirstDay ? count - 1 : count)
  if (unit === 'weeks') return daysAfter(given, 7 * count)
  if (reckoned === 'same-day') return monthsAfter(given, count, missing)
  if (reckoned === 'month-end') return endOfMonth(monthsAfter(given, count))
  const before = daysAfter(given, countsFirstDay ? -1 : 0)
  return daysAfter(monthStart(before, 1 + count), -1)
}

/** The latest day for a notice of known length that ends the agreement on `end` or earlier. */
export function latestNoticeDay(reckoning: NoticePeriod | NoticeWindow, end: Day): Day {
  if (reckoning.kind === 'window')
    return reckoning.meaning === 'within' ? end : monthsAfter(end, -reckoning.months)
  const { period, reckoned, countsFirstDay, latest } = reckoning
  const { count, unit } = period
  if (unit === 'days') return daysAfter(end, countsFirstDay ? 1 - count : -count)
  if (unit === 'weeks') return daysAfter(end, -7 * count)
  if (reckoned !== 'same-day') {
    const first = monthStart(daysAfter(end, 1), -count)
    return reckoned === 'whole-months' && countsFirstDay ? first : daysAfter(first, -1)
  }
  let day = monthsAfter(end, -count)
  if (latest === 'counted-forward')
    while (noticePeriodEnd(reckoning, daysAfter(day, 1)) <= end) day = daysAfter(day, 1)
  return day
}

/** The first day on which notice can be given to end the agreement on `end`, if there is such a limit. */
const earliestNotice = (reckoning: NoticeWindow, end: Day): Day | undefined =>
  reckoning.meaning === 'within' ? monthsAfter(end, -reckoning.months) : undefined

/** The day on which a notice ends the agreement; for a window the first of `periodEnds` for which it is in time. */
export function endByNotice(
  reckoning: NoticeReckoning,
  given: Day,
  periodEnds: readonly Day[],
): Day | undefined {
  if (reckoning.kind === 'unknown') return undefined
  if (reckoning.kind === 'period') return noticePeriodEnd(reckoning, given)
  return periodEnds.find(
    end => (earliestNotice(reckoning, end) ?? given) <= given && given <= latestNoticeDay(reckoning, end),
  )
}

/** The first day of the month a number of months after the month of a day. */
const monthStart = (day: Day, months: number): Day => monthsAfter(startOfMonth(day), months)
