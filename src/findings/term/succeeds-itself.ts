import type { NoArgs } from '../../problems.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'succeeds-itself',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: false,
}

type Args = NoArgs

/** An agreement does not succeed itself. */
export const check: Check<Args> = function* ({ id, succeeds }) {
  if (succeeds === id) yield { path: ['succeeds'], args: {} }
}

export const texts: Texts<Args> = {
  sv: () => ({
    text: 'Ett avtal kan inte efterfölja sig självt.',
    help: 'Skriv id:t för avtalet före detta, eller ta bort fältet.',
  }),
  en: () => ({
    text: 'An agreement cannot follow itself.',
    help: 'Write the id of the agreement before this one, or remove the field.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett avtal efterföljer ett annat.',
    why: 'En kedja av avtal som går runt har ingen början.',
  },
  en: {
    holds: 'An agreement follows another one.',
    why: 'A chain of agreements that goes round has no beginning.',
  },
}

export const example: Example = {
  wrong: `
id: succeeds-itself
succeeds: succeeds-itself
term: { from: 2023-10-01, to: 2025-09-30, source: 1 }
`,
  right: `
id: succeeds-itself
succeeds: linkoping-2021-utsatta
term: { from: 2023-10-01, to: 2025-09-30, source: 1 }
`,
}
