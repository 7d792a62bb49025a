import { finding, onKey } from '../diagnostic.ts'
import { endDay } from '../domain/agreement/end-day.ts'
import { daysAfter, isDay } from '../domain/calendar/day.ts'
import { isAmendable } from '../model/amend.ts'
import type { Rule } from './rule.ts'

/** An amendment changes something of what is agreed, from a day later than the agreement's first. */
export const amendment: Rule = function* ({ amendments = {} }, { model }) {
  for (const [key, { from, set, remove }] of Object.entries(amendments)) {
    const path = ['amendments', key]
    if (!set && !remove) yield finding('one-of-missing', path, { fields: ['set', 'remove'] })
    for (const field of Object.keys(set ?? {}).filter(field => !isAmendable(field)))
      yield onKey(finding('not-amendable', [...path, 'set', field], { field }))
    const term = (set?.term ?? {}) as Readonly<Record<string, unknown>>
    if (term.from !== undefined)
      yield onKey(finding('not-amendable', [...path, 'set', 'term', 'from'], { field: 'term.from' }))
    if (typeof term.to === 'string' && isDay(term.to) && term.to < daysAfter(from, -1))
      yield finding('period-reversed', [...path, 'set', 'term', 'to'], { from, to: term.to })
    const isProlonged = Object.values(amendments).some(other => other.from < from && other.set?.term)
    const last = endDay(model)
    if (last && daysAfter(last, 1) < from && !isProlonged)
      yield finding('period-outside-term', [...path, 'from'], { from: model.term.from ?? '…', to: last })
    const { from: first } = model.term
    if (first && from <= first) yield finding('amendment-too-early', [...path, 'from'], { from })
  }
}
