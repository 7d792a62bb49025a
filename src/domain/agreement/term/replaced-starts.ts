import { type Day, daysAfter, monthsAfter } from '../../calendar/day.ts'
import { endInMonths, periodEnds, type TermAndEvents } from './end-day.ts'

/**
 * The days that follow the ends counted in months, until a day, where they replace days that their months lack: the end
 * of the length of the term, of options that were used, and of renewals.
 */
export function replacedStarts(agreement: TermAndEvents, until: Day): Day[] {
  const { term, events } = agreement
  const used = events.map((_, i) => ({ term, events: events.slice(0, i + 1) }))
  const counted = [...(term.isEndCounted ? [{ term, events: [] }] : []), ...used].flatMap(
    version => endInMonths(version) ?? [],
  )
  const anchor = endInMonths(agreement)?.anchor
  const renewed = periodEnds(agreement, until).slice(1)
  const starts = [
    ...counted.map(({ anchor, months }) => ({ anchor, day: monthsAfter(anchor, months) })),
    ...renewed.flatMap(end => (anchor ? [{ anchor, day: daysAfter(end, 1) }] : [])),
  ]
  return starts.flatMap(({ anchor, day }) =>
    day.slice(8) !== anchor.slice(8) && day <= daysAfter(until, 1) ? [day] : [],
  )
}
