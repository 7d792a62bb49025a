import type { Day } from '../../calendar/day.ts'
import { type Event, type EventKind, hasHappened } from './event.ts'

/** Events that only an agreement beyond the proposal has: it was decided on, signed, or later treated as being in force. */
const binding: readonly EventKind[] = [
  'decided',
  'signed',
  'end-decided',
  'notice-given',
  'option-used',
  'suspended',
]

/**
 * Whether an agreement was only drafted or proposed, by a day or ever; none where its events say more. An agreement without
 * events is neither: documents are usually signed, and the file just does not say when.
 */
export function proposalStage(
  { events }: { readonly events: readonly Event[] },
  day?: Day,
): 'draft' | 'proposed' | undefined {
  const happened = events.filter(event => hasHappened(event, day)).map(({ kind }) => kind)
  if (happened.some(kind => binding.includes(kind))) return undefined
  if (happened.includes('proposed')) return 'proposed'
  return happened.includes('drafted') ? 'draft' : undefined
}
