import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'amount-decimals',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['amount-decimals']

export const texts: Texts<Args> = {
  sv: ({ found, decimals }) => ({ text: `Beloppet ${found} har fler än ${decimals} decimaler.` }),
  en: ({ found, decimals }) => ({ text: `The amount ${found} has more than ${decimals} decimals.` }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett belopp har högst två decimaler.',
    why: 'Mindre än ett öre kan inte betalas.',
  },
  en: {
    holds: 'An amount has two decimals at most.',
    why: 'Less than an öre cannot be paid.',
  },
}

export const example: Example = {
  wrong: `
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: 500000.125
    source: 2
`,
  right: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
`,
}
