import { nearestWord } from '../../fixes/meant.ts'
import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

/** Reported by `model`. */
export const kind: Kind = {
  code: 'reading-unknown',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['reading-unknown']

export const replacement: Replacement<Args> = nearestWord

export const texts: Texts<Args> = {
  sv: ({ reading, nearest, known }, { choose }) => ({
    text: `Det finns ingen tolkning ”${reading}”.`,
    help: choose(nearest, known),
  }),
  en: ({ reading, nearest, known }, { choose }) => ({
    text: `There is no reading “${reading}”.`,
    help: choose(nearest, known),
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En tolkning som det hänvisas till finns.',
    why: 'Utan tolkningen har fältet inget värde.',
  },
  en: {
    holds: 'A reading that is referred to is there.',
    why: 'Without the reading the field has no value.',
  },
}

export const example: Example = {
  wrong: `
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { reading: belopet }
    source: 2
readings:
  beloppet:
    question: Vilket belopp gäller?
    options:
      lagre: { value: 400000 }
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
