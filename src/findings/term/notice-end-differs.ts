import { countedEnd, rightOf } from '../../model/events.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'notice-end-differs',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly stated: string
  readonly counted: string
}

export const needs: readonly Need[] = ['notice', 'term']

/** The last day stated for a notice is the day that the notice period leads to. */
export const check: Check<Args> = function* ({ events = {} }, { model }) {
  for (const [key, event] of Object.entries(events)) {
    const { kind, ends } = event
    const right = kind === 'notice-given' ? rightOf(event, model.notices) : undefined
    const counted = right && countedEnd(event, right, model)
    if (ends && counted && counted !== ends)
      yield { path: ['events', key, 'ends'], args: { stated: ends, counted } }
  }
}

export const texts: Texts<Args> = {
  sv: ({ stated, counted }) => ({
    text: `Uppsägningen sägs avsluta avtalet ${stated}, men uppsägningstiden ger ${counted}.`,
    notes: ['Den angivna dagen används.'],
    help: 'Ta bort ”ends”, eller kontrollera uppsägningens dag.',
  }),
  en: ({ stated, counted }) => ({
    text: `The notice is said to end the agreement on ${stated}, but the notice period gives ${counted}.`,
    notes: ['The stated day is used.'],
    help: 'Remove “ends”, or check the day of the notice.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En uppsägning avslutar avtalet den dag som uppsägningstiden ger.',
    why: 'Skillnaden kan vara en utbetalning.',
  },
  en: {
    holds: 'A notice ends the agreement on the day that the notice period gives.',
    why: 'The difference can be a payout.',
  },
}

export const example: Example = {
  wrong: `
notice:
  omsesidig: { months: 6, by: Varje part, source: 4 }
events:
  uppsagt:
    kind: notice-given
    day: 2024-10-15
    ends: 2025-03-15
    source: 6
`,
  right: `
notice:
  omsesidig: { months: 6, by: Varje part, source: 4 }
events:
  uppsagt:
    kind: notice-given
    day: 2024-10-15
    ends: 2025-04-15
    source: 6
`,
}
