import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'key-invalid',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['key-invalid']

export const texts: Texts<Args> = {
  sv: ({ key }) => ({
    text: `”${key}” kan inte vara ett id.`,
    help: 'Skriv små bokstäver a–z, siffror och enkla bindestreck, som ”natthärbärge” blir ”nattharbarge”.',
  }),
  en: ({ key }) => ({
    text: `“${key}” cannot be an id.`,
    help: 'Write small letters a–z, digits and single hyphens, such as “night-shelter”.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En nyckel skrivs med små bokstäver a–z, siffror och bindestreck.',
    why: 'Nycklar står i filnamn, kommandon och hänvisningar, där å, mellanslag och stora bokstäver ställer till det.',
  },
  en: {
    holds: 'A key is written with small letters a–z, digits and hyphens.',
    why: 'Keys stand in file names, commands and references, where å, spaces and capitals make trouble.',
  },
}

export const example: Example = {
  wrong: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  Föreningen: { name: Föreningen, sector: civil }
grants:
  harbarge: { from: kommunen, to: kommunen, amount: 500000, source: 2 }
`,
  right: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  foreningen: { name: Föreningen, sector: civil }
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
`,
}
