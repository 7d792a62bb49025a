import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `yaml`. */
export const kind: Kind = {
  code: 'alias-circular',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['alias-circular']

export const texts: Texts<Args> = {
  sv: ({ name }) => ({ text: `”*${name}” hänvisar till något som det själv är en del av.` }),
  en: ({ name }) => ({ text: `“*${name}” refers to something that it is itself a part of.` }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett ankare innehåller inte ett alias för sig självt.',
    why: 'Ett värde som innehåller sig självt tar aldrig slut.',
  },
  en: {
    holds: 'An anchor does not hold an alias of itself.',
    why: 'A value that holds itself never ends.',
  },
}

export const example: Example = {
  wrong: `
parties: &alla
  andra: *alla
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  foreningen: { name: Föreningen, sector: civil }
`,
  right: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  foreningen: { name: Föreningen, sector: civil }
`,
}
