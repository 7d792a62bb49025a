import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `model`. */
export const kind: Kind = {
  code: 'reading-nested',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['reading-nested']

export const texts: Texts<Args> = {
  sv: () => ({ text: 'En tolkning kan inte stå i en tolknings alternativ.' }),
  en: () => ({ text: 'A reading cannot stand in an option of a reading.' }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En tolknings alternativ är ett värde.',
    why: 'En tolkning i en tolkning går inte att följa.',
  },
  en: {
    holds: 'A reading’s option is a value.',
    why: 'A reading within a reading cannot be followed.',
  },
}

export const example: Example = {
  wrong: `
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { reading: beloppet }
    source: 2
readings:
  beloppet:
    question: Vilket belopp gäller?
    options:
      lagre: { value: { reading: beloppet } }
      hogre: { value: 500000 }
    chosen: hogre
`,
  right: `
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { reading: beloppet }
    source: 2
readings:
  beloppet:
    question: Vilket belopp gäller?
    options:
      lagre: { value: 400000 }
      hogre: { value: 500000 }
    chosen: hogre
`,
}
