import { finding } from '../diagnostic.ts'
import { endDay, termEnd } from '../domain/agreement/end-day.ts'
import type { Day } from '../domain/calendar/day.ts'
import { includes } from '../domain/calendar/period.ts'
import type { Rule } from './rule.ts'

/** The times that things are stated or granted for, the day to decide on an option and an earlier end lie within the term. */
export const periodOutsideTerm: Rule = function* (
  { term, grants = {}, contributions = {}, events = {} },
  { model },
) {
  const { from = firstOfAll } = model.term
  const last = endDay({ ...model, events: model.events.map(event => ({ ...event, ends: undefined })) })
  const whole = { from, to: last ?? lastOfAll }
  const open = { from: from === firstOfAll ? '…' : from, to: last ?? '…' }
  for (const [key, { decideBy }] of Object.entries(term.options ?? {}))
    if (typeof decideBy === 'string' && !includes({ from, to: termEnd(model) ?? lastOfAll }, decideBy))
      yield finding('period-outside-term', ['term', 'options', key, 'decideBy'], open)
  for (const [key, { kind, ends }] of Object.entries(events))
    if (ends && kind !== 'option-used' && !includes(whole, ends))
      yield finding('period-outside-term', ['events', key, 'ends'], open)

  for (const [key, { statedFor }] of Object.entries(grants)) {
    if (!statedFor) continue
    if (statedFor.from < whole.from)
      yield finding('period-outside-term', ['grants', key, 'statedFor', 'from'], open)
    if (statedFor.to > whole.to)
      yield finding('period-outside-term', ['grants', key, 'statedFor', 'to'], open)
  }
  for (const [block, things] of Object.entries({ grants, contributions }))
    for (const [key, { during }] of Object.entries(things))
      for (const field of ['from', 'to'] as const)
        if (during?.[field] && !includes(whole, during[field]))
          yield finding('period-outside-term', [block, key, 'during', field], open)
}

const firstOfAll = '0000-01-01' as Day
const lastOfAll = '9999-12-31' as Day
