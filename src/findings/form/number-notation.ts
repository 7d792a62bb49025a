import { safeReplacement } from '../../fixes/meant.ts'
import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

/** Reported by `yaml`. */
export const kind: Kind = {
  code: 'number-notation',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['number-notation']

export const replacement: Replacement<Args> = safeReplacement

export const texts: Texts<Args> = {
  sv: ({ written, meant }) => ({
    text: `${written} är ett tal skrivet för datorer${meant === undefined ? '' : ` och läses som ${meant}`}.`,
    help: meant === undefined ? 'Skriv talet med siffror.' : `Skriv ${meant}.`,
  }),
  en: ({ written, meant }) => ({
    text: `${written} is a number written for computers${meant === undefined ? '' : `, and is read as ${meant}`}.`,
    help: meant === undefined ? 'Write the number in digits.' : `Write ${meant}.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett tal är skrivet som människor skriver det.',
    why: '5e5 och 0x10 är tal för datorer, och lätta att läsa fel.',
  },
  en: {
    holds: 'A number is written as people write it.',
    why: '5e5 and 0x10 are numbers for computers, and easily misread.',
  },
}

export const example: Example = {
  wrong: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 5e5, source: 2 }
`,
  right: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
`,
}
