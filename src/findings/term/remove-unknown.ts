import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `validate`. */
export const kind: Kind = {
  code: 'remove-unknown',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['remove-unknown']

export const texts: Texts<Args> = {
  sv: ({ path }) => ({ text: `Det finns inget på ”${path}” att ta bort.` }),
  en: ({ path }) => ({ text: `There is nothing at “${path}” to remove.` }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Det som ett tillägg tar bort finns.',
    why: 'Annars stryks inget, fast det ser så ut.',
  },
  en: {
    holds: 'What an amendment takes away is there.',
    why: 'Otherwise nothing is struck, though it looks so.',
  },
}

export const example: Example = {
  wrong: `
clauses:
  lokal: { what: Kommunen lånar ut lokalen, source: 5 }
amendments:
  tillagg: { from: 2025-01-01, remove: clauses.lokl, source: T1 }
`,
  right: `
clauses:
  lokal: { what: Kommunen lånar ut lokalen, source: 5 }
amendments:
  tillagg: { from: 2025-01-01, remove: clauses.lokal, source: T1 }
`,
}
