import type { Day } from '../../calendar/day.ts'
import type { TermAndEvents } from './end-day.ts'
import type { Event } from './event.ts'
import type { TermCondition } from './term.ts'

/** The conditions that no event has met, by a day or ever. Signing meets `signed-by-all`; the others need an event of their own. */
export function openConditions({ term, events }: TermAndEvents, day?: Day): TermCondition[] {
  const past = events.filter(event => event.day && (day === undefined || event.day <= day))
  return term.conditions.filter(condition => !past.some(event => meets(event, condition)))
}

function meets({ kind, met }: Event, condition: TermCondition): boolean {
  if (condition === 'signed-by-all') return kind === 'signed'
  return kind === 'condition-met' && (met?.includes(condition) ?? true)
}
