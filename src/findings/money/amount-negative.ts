import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'amount-negative',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['amount-negative']

export const texts: Texts<Args> = {
  sv: ({ found }) => ({ text: `Beloppet ${found} är under 0.` }),
  en: ({ found }) => ({ text: `The amount ${found} is below 0.` }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett belopp är inte mindre än noll.',
    why: 'Den som ger och den som får står i egna fält; ett minustecken är ett skrivfel.',
  },
  en: {
    holds: 'An amount is not below nought.',
    why: 'Who gives and who receives have fields of their own; a minus sign is a slip of the pen.',
  },
}

export const example: Example = {
  wrong: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: -500000, source: 2 }
`,
  right: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
`,
}
