import { type Day, earlierDay } from '../calendar/day.ts'
import { onDay } from '../calendar/day-bounds.ts'
import type { Agreement } from './agreement.ts'
import { renewalDays } from './term/end-day.ts'
import type { PossibleTerm } from './term/possible-terms.ts'
import type { Term } from './term/term.ts'

/** Renewals are listed until this day, which is after all timelines. */
const lastRenewal = '2200-12-31' as Day

/** The agreement as it is if its term has the given days. */
export function withExactTerm(agreement: Agreement, { from, to }: PossibleTerm): Agreement {
  const term: Term = {
    ...agreement.term,
    from,
    to,
    bounds: { from: onDay(from), to: to === undefined ? {} : onDay(to) },
  }
  const { indexation, events } = agreement
  return {
    ...agreement,
    term,
    indexation: indexation && {
      ...indexation,
      since: indexation.since ?? from,
      renewals: renewalDays({ term, events }, lastRenewal),
    },
    earlier: agreement.earlier.map(version => ({
      ...version,
      agreement: withExactTerm(version.agreement, { from, to }),
    })),
  }
}

/** The agreement as it is if it ends on a day at the latest, without renewals or options. */
export function endedAt(agreement: Agreement, end: Day): Agreement {
  const { term, events } = agreement
  return {
    ...agreement,
    term: {
      ...term,
      to: end,
      isOpen: false,
      bounds: { ...term.bounds, to: onDay(end) },
      renewal: undefined,
      options: [],
    },
    events: events.map(event => ({
      ...event,
      extendedTo: event.extendedTo && earlierDay(event.extendedTo, end),
    })),
    earlier: agreement.earlier.map(version => ({ ...version, agreement: endedAt(version.agreement, end) })),
  }
}
