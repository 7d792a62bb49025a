import type { Agreement } from '../../domain/agreement/agreement.ts'
import { rightOf, type WrittenEvent } from '../../model/events.ts'
import type { Written } from '../../schema/agreement.ts'

/** An event that moves the agreement's end, and the required field that it lacks, if any. */
export interface EndingEvent {
  readonly key: string
  readonly event: WrittenEvent
  readonly missing: string | undefined
}

const endingKinds = ['end-proposed', 'end-decided', 'notice-given', 'option-used']

/** Whether an event moves the agreement's end; a notice to renegotiate does not. */
export const movesEnd = (event: WrittenEvent, { notices }: Agreement): boolean =>
  endingKinds.includes(event.kind) &&
  !(event.kind === 'notice-given' && rightOf(event, notices)?.purpose === 'renegotiate')

/**
 * The events that move the agreement's end. An event that names an unknown right is left out: `reference-unknown`
 * reports it.
 */
export function* endingEvents({ events = {} }: Written, model: Agreement): Iterable<EndingEvent> {
  for (const [key, event] of Object.entries(events)) {
    const isProposal = event.kind === 'end-proposed'
    if (movesEnd(event, model) && !isProposal && !isUnknown(event, model))
      yield { key, event, missing: missingIn(key, event, model) }
  }
}

function missingIn(key: string, event: WrittenEvent, { events, notices }: Agreement): string | undefined {
  const { kind, ends } = event
  const resolved = events.find(event => event.key === key)
  const day = resolved?.ends ?? resolved?.extendedTo ?? resolved?.leaving?.day
  const right = kind === 'notice-given' ? rightOf(event, notices) : undefined
  if (kind === 'option-used' && event.option === undefined) return 'option'
  if (right?.endsFor === 'giver' && event.by === undefined) return 'by'
  if (right?.counts === 'received' && !ends && event.received === undefined) return 'received'
  if (kind === 'notice-given' && !ends && !right && notices.length > 1) return 'notice'
  return day ? undefined : 'ends'
}

/** Whether an event names an option or a right to give notice that does not exist. */
const isUnknown = ({ option, notice }: WrittenEvent, { term, notices }: Agreement): boolean =>
  (option !== undefined && !term.options.some(({ key }) => key === option)) ||
  (notice !== undefined && !notices.some(({ key }) => key === notice))
