import { error, onKey } from '../diagnostic.ts'
import { isDay } from '../domain/calendar/day.ts'
import type { Rule } from './rule.ts'

const ending = ['end-proposed', 'end-decided', 'notice-given', 'option-used']

/** What ends the agreement says when; a notice need not, where its day and the notice period say it. Nothing else does. */
export const eventEnds: Rule = function* ({ events = {}, notice, term }) {
  for (const [key, { kind, day, ends, option = '' }] of Object.entries(events)) {
    if (ends && !ending.includes(kind)) yield onKey(error('ends-not-here', ['events', key, 'ends'], { kind }))
    const isCounted = kind === 'notice-given' && notice && day !== undefined && isDay(day)
    const isNeeded = kind === 'end-decided' || kind === 'notice-given'
    if (kind === 'option-used' && option === '')
      yield error('missing-field', ['events', key], { field: 'option' })
    else if (kind === 'option-used' && !ends && !term.options?.[option]?.months)
      yield error('missing-field', ['events', key], { field: 'ends' })
    if (isNeeded && !ends && !isCounted) yield error('missing-field', ['events', key], { field: 'ends' })
  }
}
