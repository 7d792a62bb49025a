import { error, onKey } from '../diagnostic.ts'
import type { Rule } from './rule.ts'

/** What identifies a file, or stands in it once for all time. */
const fixed = ['iop', 'id', 'version', 'language', 'succeeds', 'document', 'events', 'readings', 'amendments']

/** An amendment changes something of what is agreed, from a day later than the agreement's first. */
export const amendment: Rule = function* ({ amendments = {} }, { model }) {
  for (const [key, { from, set, remove }] of Object.entries(amendments)) {
    const path = ['amendments', key]
    if (!set && !remove) yield error('one-of-missing', path, { fields: ['set', 'remove'] })
    for (const field of Object.keys(set ?? {}).filter(field => fixed.includes(field)))
      yield onKey(error('not-amendable', [...path, 'set', field], { field }))
    const { from: first } = model.term
    if (first && from <= first) yield error('amendment-too-early', [...path, 'from'], { from })
  }
}
