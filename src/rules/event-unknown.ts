import type { Written } from '../agreement/schema.ts'
import { error, type Path } from '../diagnostic.ts'
import { nearest } from '../nearest.ts'
import type { Rule } from './rule.ts'

type Schedule = NonNullable<Written['duties']>[string]['schedule']

/** What a duty or a meeting is counted from is one of the events. */
export const eventUnknown: Rule = function* ({ duties = {}, groups = {}, events = {} }) {
  const known = Object.keys(events)
  for (const [key, { schedule }] of Object.entries(duties))
    yield* unknownIn(schedule, ['duties', key, 'schedule'], known)
  for (const [key, { meets }] of Object.entries(groups))
    if (meets) yield* unknownIn(meets, ['groups', key, 'meets'], known)
}

function* unknownIn({ countedFrom }: Schedule, path: Path, known: readonly string[]) {
  if (typeof countedFrom !== 'object' || !('event' in countedFrom)) return
  const { event } = countedFrom
  if (known.includes(event)) return
  yield error('event-unknown', [...path, 'countedFrom', 'event'], {
    event,
    nearest: nearest(event, known),
    known,
  })
}
