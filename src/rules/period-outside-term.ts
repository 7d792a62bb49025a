import { endDay, termEnd } from '../domain/agreement/term/end-day.ts'
import { afterAllDays, beforeAllDays } from '../domain/calendar/day.ts'
import { includes } from '../domain/calendar/period.ts'
import { finding, type Path, withRelated } from '../finding.ts'
import type { Rule } from './rule.ts'

/** The times that things are stated or granted for, the day to decide on an option and an earlier end lie within the term. */
export const periodOutsideTerm: Rule = function* (
  { term, grants = {}, contributions = {}, events = {} },
  { model },
) {
  const { from = beforeAllDays } = model.term
  const last = endDay({ ...model, events: model.events.map(event => ({ ...event, ends: undefined })) })
  const whole = { from, to: last ?? afterAllDays }
  const open = { from: from === beforeAllDays ? '…' : from, to: last ?? '…' }
  const outside = (path: Path) => withRelated(finding('period-outside-term', path, open), [termHere])
  for (const [key, { decideBy }] of Object.entries(term.options ?? {}))
    if (typeof decideBy === 'string' && !includes({ from, to: termEnd(model) ?? afterAllDays }, decideBy))
      yield outside(['term', 'options', key, 'decideBy'])
  for (const [key, { kind, ends }] of Object.entries(events))
    if (ends && kind !== 'option-used' && !includes(whole, ends)) yield outside(['events', key, 'ends'])

  for (const [key, { statedFor }] of Object.entries(grants)) {
    if (!statedFor) continue
    if (statedFor.from < whole.from) yield outside(['grants', key, 'statedFor', 'from'])
    if (statedFor.to > whole.to) yield outside(['grants', key, 'statedFor', 'to'])
  }
  for (const [block, things] of Object.entries({ grants, contributions }))
    for (const [key, { during }] of Object.entries(things))
      for (const field of ['from', 'to'] as const)
        if (during?.[field] && !includes(whole, during[field])) yield outside([block, key, 'during', field])
}

const termHere = { label: 'term-here', args: {}, path: ['term'], at: 'key' } as const
