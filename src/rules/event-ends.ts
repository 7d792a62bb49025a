import { rightOf } from '../agreement/model/event.ts'
import { error, onKey } from '../diagnostic.ts'
import type { Rule } from './rule.ts'

const ending = ['end-proposed', 'end-decided', 'notice-given', 'option-used']

/** What moves the agreement's end says when, or how that is counted. Nothing else does. */
export const eventEnds: Rule = function* ({ events = {} }, { model }) {
  for (const [key, event] of Object.entries(events)) {
    const { kind, ends } = event
    const missing = (field: string) => error('missing-field', ['events', key], { field })
    const meant = model.events.find(event => event.key === key)
    const day = meant?.ends ?? meant?.extendedTo ?? meant?.leaving?.day
    const right = kind === 'notice-given' ? rightOf(event, model.notices) : undefined
    const isEnding = ending.includes(kind) && right?.purpose !== 'renegotiate'

    if (ends && !isEnding) yield onKey(error('ends-not-here', ['events', key, 'ends'], { kind }))
    if (!isEnding || kind === 'end-proposed') continue
    if (kind === 'option-used' && event.option === undefined) yield missing('option')
    else if (right?.endsFor === 'giver' && event.by === undefined) yield missing('by')
    else if (right?.counts === 'received' && !ends && event.received === undefined) yield missing('received')
    else if (kind === 'notice-given' && !ends && !right && model.notices.length > 1) yield missing('notice')
    else if (!day) yield missing('ends')
  }
}
