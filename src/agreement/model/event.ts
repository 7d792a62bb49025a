import { prolonged, termEnd } from '../../domain/agreement/end-day.ts'
import type { Event } from '../../domain/agreement/event.ts'
import type { Term } from '../../domain/agreement/term.ts'
import { isDay, monthsAfter } from '../../domain/calendar/day.ts'
import type { Written } from '../schema.ts'

type WrittenEvent = NonNullable<Written['events']>[string]

/** What has happened, in the file's order: an option used prolongs the term as the options before it have left it. */
export function eventsOf({ events = {}, notice }: Written, term: Term): Event[] {
  const before: Event[] = []
  for (const [key, event] of Object.entries(events))
    before.push(eventOf(key, event, { term, events: before }, notice))
  return before
}

/** A notice ends the agreement so many months after its day, if it does not say when. */
function eventOf(
  key: string,
  { kind, day, ends, option }: WrittenEvent,
  before: { readonly term: Term; readonly events: readonly Event[] },
  notice: Written['notice'],
): Event {
  const known = day !== undefined && isDay(day) ? day : undefined
  if (kind === 'option-used') {
    const months = before.term.options.find(({ key }) => key === option)?.months
    const end = termEnd(before)
    return {
      key,
      kind,
      day: known,
      option,
      extendedTo: ends ?? (months && end ? prolonged(end, months) : undefined),
    }
  }
  const counted = kind === 'notice-given' && notice && known ? monthsAfter(known, notice.months) : undefined
  const isEnd = kind === 'end-decided' || kind === 'notice-given'
  return { key, kind, day: known, ends: isEnd ? (ends ?? counted) : undefined }
}
