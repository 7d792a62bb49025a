import { onKey } from '../../finding.ts'
import type { Need } from '../context.ts'
import { movesEnd } from '../facts/ending-events.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'ends-not-here',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly kind: string
}

export const needs: readonly Need[] = ['notice', 'term']

/** Only an event that moves the agreement's end has `ends`. */
export const check: Check<Args> = function* ({ events = {} }, { model }) {
  for (const [key, event] of Object.entries(events))
    if (event.ends && !movesEnd(event, model))
      yield onKey({ path: ['events', key, 'ends'], args: { kind: event.kind } })
}

export const texts: Texts<Args> = {
  sv: ({ kind }) => ({
    text: `En händelse av slaget ”${kind}” avslutar inte avtalet.`,
    help: 'Ta bort ”ends”.',
  }),
  en: ({ kind }) => ({
    text: `An event of the kind “${kind}” does not end the agreement.`,
    help: 'Remove “ends”.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Bara händelser som avslutar avtalet har en sista dag.',
    why: 'Ett beslut om avtalet ändrar inte när det slutar.',
  },
  en: {
    holds: 'Only events that end the agreement have a last day.',
    why: 'A decision on the agreement does not change when it ends.',
  },
}

export const example: Example = {
  wrong: `
events:
  beslut: { kind: decided, day: 2023-12-01, ends: 2025-06-30, source: 6 }
`,
  right: `
events:
  beslut: { kind: decided, day: 2023-12-01, source: 6 }
`,
}
