import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `yaml`. */
export const kind: Kind = {
  code: 'merge-not-map',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['merge-not-map']

export const texts: Texts<Args> = {
  sv: () => ({ text: 'Det som ”<<” för in ska vara ett block med fält.' }),
  en: () => ({ text: 'What “<<” brings in must be a block of fields.' }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Det som förs in med << är ett objekt.',
    why: 'Bara fält med nycklar kan föras in bland andra.',
  },
  en: {
    holds: 'What << merges in is an object.',
    why: 'Only fields with keys can be put in among others.',
  },
}

export const example: Example = {
  wrong: `
parties:
  <<: 5
  kommunen: { name: Exempel kommun, sector: public }
  foreningen: { name: Föreningen, sector: civil }
`,
  right: `
parties:
  <<: { kommunen: { name: Exempel kommun, sector: public } }
  foreningen: { name: Föreningen, sector: civil }
`,
}
