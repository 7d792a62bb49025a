import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'empty-value',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['empty-value']

export const texts: Texts<Args> = {
  sv: () => ({ text: 'Här står ingenting.', help: 'Skriv ett värde, eller ta bort fältet.' }),
  en: () => ({ text: 'Nothing stands here.', help: 'Write a value, or remove the field.' }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett fält har ett värde.',
    why: 'Ett tomt fält säger varken noll, nej eller okänt.',
  },
  en: {
    holds: 'A field has a value.',
    why: 'An empty field says neither nought, no nor unknown.',
  },
}

export const example: Example = {
  wrong: `
title:
`,
  right: `
title: Natthärbärge
`,
}
