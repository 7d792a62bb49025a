import type { NoArgs } from '../../problems.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'decision-missing',
  severity: 'note',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

type Args = NoArgs

export const needs: readonly Need[] = ['registration', 'document', 'events']

/** The agreement has a registration number or a decision. */
export const check: Check<Args> = function* ({ registration, document, events = {} }) {
  const isDecided = Object.values(events).some(
    ({ kind, registration }) => kind === 'decided' || registration !== undefined,
  )
  if (registration === undefined && document?.basis === undefined && !isDecided) yield { path: [], args: {} }
}

export const texts: Texts<Args> = {
  sv: () => ({
    text: 'Avtalet har varken diarienummer eller beslut.',
    help: 'Lägg till ”registration”, eller ett beslut i ”events”.',
  }),
  en: () => ({
    text: 'The agreement has neither a registration number nor a decision.',
    help: 'Add “registration”, or a decision in “events”.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett avtal har ett diarienummer eller ett beslut.',
    why: 'Utan det går det inte att hitta vem som beslutade, och om det gäller.',
  },
  en: {
    holds: 'An agreement has a registration number or a decision.',
    why: 'Without it nobody can find who decided, and whether it holds.',
  },
}

export const example: Example = {
  without: ['registration'],
  wrong: `
title: Natthärbärge
`,
  right: `
title: Natthärbärge
registration: KS 2023/112
`,
}
