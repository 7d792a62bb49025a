import { type Day, daysAfter } from '../calendar/day.ts'
import type { Agreement } from './agreement.ts'
import { periodEnds } from './end-day.ts'

/** The first day of each time that the agreement was or will be prolonged by, until a day: by an option or by itself. */
export function renewalDays(agreement: Pick<Agreement, 'term' | 'events'>, until: Day): Day[] {
  const { term, events } = agreement
  const moved = [term.to, ...events.map(({ extendedTo }) => extendedTo)].flatMap(day => day ?? [])
  const renewed = term.renewal ? periodEnds(agreement, until) : []
  return [...new Set([...moved.slice(0, -1), ...renewed])]
    .map(end => daysAfter(end, 1))
    .filter(day => day <= until)
}
