import type { Agreement } from '../domain/agreement/agreement.ts'
import { finding, onKey } from '../finding.ts'
import { rightOf, type WrittenEvent } from '../model/events.ts'
import type { Rule } from './rule.ts'

const ending = ['end-proposed', 'end-decided', 'notice-given', 'option-used']

/** What moves the agreement's end says when, or how that is counted, and no option is used too often. Nothing else moves it. */
export const eventEnds: Rule = function* ({ events = {} }, { model }) {
  for (const [key, event] of Object.entries(events)) {
    const { kind, ends } = event
    const missing = (field: string) => finding('missing-field', ['events', key], { field })
    const meant = model.events.find(event => event.key === key)
    const day = meant?.ends ?? meant?.extendedTo ?? meant?.leaving?.day
    const right = kind === 'notice-given' ? rightOf(event, model.notices) : undefined
    const isEnding = ending.includes(kind) && right?.purpose !== 'renegotiate'

    if (ends && !isEnding) yield onKey(finding('ends-not-here', ['events', key, 'ends'], { kind }))
    if (!isEnding || kind === 'end-proposed' || isUnknown(event, model)) continue
    if (kind === 'option-used' && event.option === undefined) yield missing('option')
    else if (right?.endsFor === 'giver' && event.by === undefined) yield missing('by')
    else if (right?.counts === 'received' && !ends && event.received === undefined) yield missing('received')
    else if (kind === 'notice-given' && !ends && !right && model.notices.length > 1) yield missing('notice')
    else if (!day) yield missing('ends')
    else if (isUsedUp(key, model))
      yield finding('option-used-up', ['events', key, 'option'], { option: event.option ?? '' })
  }
}

/** Whether an event names a right that there is not, which another rule says. */
const isUnknown = ({ option, notice }: WrittenEvent, { term, notices }: Agreement): boolean =>
  (option !== undefined && !term.options.some(({ key }) => key === option)) ||
  (notice !== undefined && !notices.some(({ key }) => key === notice))

/** Whether an event uses an option that those before it have used as many times as it can be. */
function isUsedUp(key: string, { term, events }: Agreement): boolean {
  const used = events.find(event => event.key === key)?.option
  const times = term.options.find(option => option.key === used)?.times
  const uses = events.filter(({ option }) => option === used).findIndex(event => event.key === key)
  return times !== undefined && uses >= times
}
