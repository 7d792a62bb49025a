import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'day-invalid',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['day-invalid']

export const texts: Texts<Args> = {
  sv: ({ found }) => ({
    text: `”${found}” är ingen dag i kalendern.`,
    help: 'Skriv år-månad-dag, som 2024-01-31.',
  }),
  en: ({ found }) => ({
    text: `“${found}” is no day of the calendar.`,
    help: 'Write year-month-day, such as 2024-01-31.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En dag finns i kalendern.',
    why: 'Den 30 februari är ingen dag, och det är oklart vilken som menades.',
  },
  en: {
    holds: 'A day is in the calendar.',
    why: '30 February is no day, and it is unclear which was meant.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2021-02-30, to: 2025-12-31, source: 1 }
`,
  right: `
term: { from: 2024-01-01, to: 2025-12-31, source: 1 }
`,
}
