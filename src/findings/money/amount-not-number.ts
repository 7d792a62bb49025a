import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'amount-not-number',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['amount-not-number']

export const texts: Texts<Args> = {
  sv: ({ found }) => ({
    text: `Beloppet ”${found}” är inget tal.`,
    help: 'Skriv bara siffror, som 1500000.',
  }),
  en: ({ found }) => ({
    text: `The amount “${found}” is not a number.`,
    help: 'Write digits only, such as 1500000.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett belopp är ett tal i kronor.',
    why: 'Med ord kan ingen räkna; det som är okänt skrivs som okänt.',
  },
  en: {
    holds: 'An amount is a number of kronor.',
    why: 'Nobody can reckon with words; what is unknown is written as unknown.',
  },
}

export const example: Example = {
  wrong: `
contributions:
  kommunen: { from: kommunen, cash: en halv miljon, source: 2 }
  foreningen: { from: foreningen, inKind: 120000, source: 2 }
`,
  right: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  foreningen: { from: foreningen, inKind: 120000, source: 2 }
`,
}
