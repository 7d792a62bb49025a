import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'item-repeated',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['item-repeated']

export const texts: Texts<Args> = {
  sv: () => ({
    text: 'Detta står redan i listan.',
    help: 'Ta bort det, eller skriv det som var menat.',
  }),
  en: () => ({
    text: 'This is already in the list.',
    help: 'Remove it, or write what was meant.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'I en lista står var och en en gång. Ordningen betyder ingenting.',
    why: 'Det som står två gånger är oftast ett annat som har fallit bort.',
  },
  en: {
    holds: 'Each item of a list stands there once. Their order means nothing.',
    why: 'What stands twice is most often in place of something that is missing.',
  },
}

export const example: Example = {
  wrong: `
grants:
  harbarge:
    from: kommunen
    to: [foreningen, foreningen]
    amount: 500000
    source: 2
`,
  right: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
`,
}
