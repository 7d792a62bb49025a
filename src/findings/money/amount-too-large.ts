import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'amount-too-large',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['amount-too-large']

export const texts: Texts<Args> = {
  sv: ({ found }) => ({ text: `Beloppet ${found} är över 1 000 000 000 000 kronor.` }),
  en: ({ found }) => ({ text: `The amount ${found} is above 1 000 000 000 000 kronor.` }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett belopp är inte större än några avtal kan vara.',
    why: 'Ett så stort belopp har några nollor för mycket.',
  },
  en: {
    holds: 'An amount is no larger than agreements can be.',
    why: 'So large an amount has a few noughts too many.',
  },
}

export const example: Example = {
  wrong: `
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: 1000000000001
    source: 2
`,
  right: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
`,
}
