import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { Need } from '../context.ts'
import { endingEvents } from '../facts/ending-events.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'option-used-up',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly option: string
}

export const needs: readonly Need[] = ['notice', 'term']

/** No option is used more times than it allows. */
export const check: Check<Args> = function* (written, { model }) {
  for (const { key, event, missing } of endingEvents(written, model))
    if (missing === undefined && isUsedUp(key, model))
      yield { path: ['events', key, 'option'], args: { option: event.option ?? '' } }
}

/** Whether an event uses an option that earlier events have used as many times as it allows. */
function isUsedUp(key: string, { term, events }: Agreement): boolean {
  const used = events.find(event => event.key === key)?.option
  const times = term.options.find(option => option.key === used)?.times
  const uses = events.filter(({ option }) => option === used).findIndex(event => event.key === key)
  return times !== undefined && uses >= times
}

export const texts: Texts<Args> = {
  sv: ({ option }) => ({
    text: `Alternativet ”${option}” är redan utnyttjat så många gånger som ”times” tillåter.`,
    help: 'Höj ”times” om dokumentet medger fler, eller förläng med ett tillägg.',
  }),
  en: ({ option }) => ({
    text: `The option “${option}” has been used as many times as “times” allows already.`,
    help: 'Raise “times” if the document allows more, or prolong by an amendment.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett förlängningsalternativ används inte fler gånger än avtalet medger.',
    why: 'En förlängning utan stöd i avtalet gäller inte.',
  },
  en: {
    holds: 'An option to prolong is used no more often than the agreement allows.',
    why: 'An extension without support in the agreement is not valid.',
  },
}

export const example: Example = {
  wrong: `
term:
  from: 2024-01-01
  to: 2025-12-31
  options: { ett-ar: { months: 12 } }
  source: 1
events:
  forlangt:
    kind: option-used
    day: 2025-05-01
    option: ett-ar
    source: 6
  igen: { kind: option-used, day: 2026-05-01, option: ett-ar, source: 6 }
`,
  right: `
term:
  from: 2024-01-01
  to: 2025-12-31
  options: { ett-ar: { months: 12 } }
  source: 1
events:
  forlangt:
    kind: option-used
    day: 2025-05-01
    option: ett-ar
    source: 6
`,
}
