import { type Day, daysAfter } from '../calendar/day.ts'
import { type Lasting, periodEnds } from './end-day.ts'

/** The first days of the times that the agreement is prolonged for: by options that were used, and by itself until a day. */
export function renewalDays(agreement: Lasting, until: Day): Day[] {
  const { term, events } = agreement
  const used = events.flatMap(({ extendedTo }) => extendedTo ?? [])
  const prolonged = term.to ? [term.to, ...used].slice(0, -1) : []
  const renewed = periodEnds(agreement, until).slice(0, -1)
  return [...prolonged, ...renewed].map(end => daysAfter(end, 1))
}
