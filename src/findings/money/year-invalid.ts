import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'year-invalid',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['year-invalid']

export const texts: Texts<Args> = {
  sv: ({ found }) => ({
    text: `”${found}” är inget år.`,
    help: 'Skriv 1, 2, 3 … för avtalsår eller 2026, 2027 … för kalenderår.',
  }),
  en: ({ found }) => ({
    text: `“${found}” is no year.`,
    help: 'Write 1, 2, 3 … for agreement years, or 2026, 2027 … for calendar years.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett år är 1, 2, 3 … för avtalsår eller 2026, 2027 … för kalenderår.',
    why: 'Beloppet gäller ett bestämt år.',
  },
  en: {
    holds: 'A year is 1, 2, 3 … for agreement years or 2026, 2027 … for calendar years.',
    why: 'The amount is for a certain year.',
  },
}

export const example: Example = {
  wrong: `
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { byYear: { 1: 500000, ar-2: 500000 } }
    source: 2
`,
  right: `
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { byYear: { 1: 500000, 2: 500000 } }
    source: 2
`,
}
