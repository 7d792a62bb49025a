import { error } from '../diagnostic.ts'
import { includes } from '../domain/calendar/period.ts'
import type { Rule } from './rule.ts'

/** The time that a grant is stated for, the day to decide on an option and an earlier end lie within the term. */
export const periodOutsideTerm: Rule = function* ({ term, grants = {}, events = {} }) {
  for (const [key, { decideBy }] of Object.entries(term.options ?? {}))
    if (!includes(term, decideBy))
      yield error('period-outside-term', ['term', 'options', key, 'decideBy'], { ...term })
  for (const [key, { ends }] of Object.entries(events))
    if (ends && !includes(term, ends))
      yield error('period-outside-term', ['events', key, 'ends'], { ...term })

  for (const [key, { statedFor }] of Object.entries(grants)) {
    if (!statedFor) continue
    if (statedFor.from < term.from)
      yield error('period-outside-term', ['grants', key, 'statedFor', 'from'], { ...term })
    if (statedFor.to > term.to)
      yield error('period-outside-term', ['grants', key, 'statedFor', 'to'], { ...term })
  }
}
