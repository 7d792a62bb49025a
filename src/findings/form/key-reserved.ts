import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `yaml`. */
export const kind: Kind = {
  code: 'key-reserved',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['key-reserved']

export const texts: Texts<Args> = {
  sv: ({ key }) => ({ text: `”${key}” kan inte vara en nyckel.` }),
  en: ({ key }) => ({ text: `“${key}” cannot be a key.` }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En nyckel är inget ord som datorspråket har tagit.',
    why: 'Sådana nycklar kan försvinna eller ändra annat när filen läses.',
  },
  en: {
    holds: 'A key is no word that the computer language has taken.',
    why: 'Such keys can vanish, or change other things, when the file is read.',
  },
}

export const example: Example = {
  wrong: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  __proto__: { name: Föreningen, sector: civil }
`,
  right: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  foreningen: { name: Föreningen, sector: civil }
`,
}
