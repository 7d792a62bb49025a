import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `yaml`. */
export const kind: Kind = {
  code: 'control-character',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['control-character']

export const texts: Texts<Args> = {
  sv: ({ character }) => ({
    text: `Texten innehåller styrtecknet ${character}.`,
    help: 'Ta bort det.',
  }),
  en: ({ character }) => ({
    text: `The text holds the control character ${character}.`,
    help: 'Remove it.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En fil har inga styrtecken.',
    why: 'Dolda tecken kan visa en annan text än den som räknas.',
  },
  en: {
    holds: 'A file has no control characters.',
    why: 'Hidden characters can show another text than the one that counts.',
  },
}

export const example: Example = {
  wrong: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  foreningen: { name: "Före\\e[31mningen", sector: civil }
`,
  right: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  foreningen: { name: Föreningen, sector: civil }
`,
}
