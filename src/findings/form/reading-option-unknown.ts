import { nearestWord } from '../../fixes/meant.ts'
import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

/** Reported by `model`. */
export const kind: Kind = {
  code: 'reading-option-unknown',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['reading-option-unknown']

export const replacement: Replacement<Args> = nearestWord

export const texts: Texts<Args> = {
  sv: ({ option, nearest, known }, { choose }) => ({
    text: `”${option}” är inget av tolkningens alternativ.`,
    help: choose(nearest, known),
  }),
  en: ({ option, nearest, known }, { choose }) => ({
    text: `“${option}” is none of the reading’s options.`,
    help: choose(nearest, known),
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Det valda alternativet är ett av tolkningens.',
    why: 'Annars är inget valt.',
  },
  en: {
    holds: 'The chosen option is one of the reading’s.',
    why: 'Otherwise nothing is chosen.',
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
    chosen: hoger
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
