import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'day-out-of-range',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['day-out-of-range']

export const texts: Texts<Args> = {
  sv: ({ found, first, last }) => ({ text: `Dagen ${found} ligger inte mellan ${first} och ${last}.` }),
  en: ({ found, first, last }) => ({ text: `The day ${found} is not between ${first} and ${last}.` }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En dag ligger mellan 1900 och 2200.',
    why: 'Ett år utanför är ett skrivfel, och skulle ge tusentals utbetalningar.',
  },
  en: {
    holds: 'A day lies between 1900 and 2200.',
    why: 'A year outside is a slip of the pen, and would give thousands of payouts.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2024-01-01, to: 2925-12-31, source: 1 }
`,
  right: `
term: { from: 2024-01-01, to: 2025-12-31, source: 1 }
`,
}
