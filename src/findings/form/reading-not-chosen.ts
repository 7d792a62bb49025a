import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `model`. */
export const kind: Kind = {
  code: 'reading-not-chosen',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['reading-not-chosen']

export const texts: Texts<Args> = {
  sv: ({ reading, options }, { anyOf }) => ({
    text: `Inget alternativ är valt för tolkningen ”${reading}”.`,
    help: `Skriv ”chosen:” med ${anyOf(options)}.`,
  }),
  en: ({ reading, options }, { anyOf }) => ({
    text: `No option is chosen for the reading “${reading}”.`,
    help: `Write “chosen:” with ${anyOf(options)}.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Av en tolknings alternativ är ett valt.',
    why: 'Resultaten beror på det, och valet är avtalsparternas, inte programmets.',
  },
  en: {
    holds: 'Of a reading’s options one is chosen.',
    why: 'Results depend on it, and the choice is the parties’, not the program’s.',
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
      lagre: { value: 400000 }
      hogre: { value: 500000 }
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
