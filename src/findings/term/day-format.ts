import { inPlace, unquoted } from '../../fixes/in-place.ts'
import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'day-format',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['day-format']

/** Writes the day as year-month-day. Unsafe where the month may stand before the day. */
export const replacement: Replacement<Args> = ({ meant }, target) => {
  const [, day = '', month = ''] = /^\D*(\d\d?)\D+(\d\d?)\D+\d{4}$/.exec(unquoted(target)) ?? []
  const [first, second] = [day.padStart(2, '0'), month.padStart(2, '0')]
  return inPlace(target, meant, first > '12' || first === second)
}

export const texts: Texts<Args> = {
  sv: ({ found, meant }) => ({
    text: `”${found}” är ingen dag så som den ska skrivas: år-månad-dag.`,
    help: `Skriv ${meant}.`,
  }),
  en: ({ found, meant }) => ({
    text: `“${found}” is no day as it is to be written: year-month-day.`,
    help: `Write ${meant}.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En dag skrivs år-månad-dag.',
    why: '1/4 är olika dagar i olika länder.',
  },
  en: {
    holds: 'A day is written year-month-day.',
    why: '1/4 is not the same day in all countries.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 1/1 2024, to: 2025-12-31, source: 1 }
`,
  right: `
term: { from: 2024-01-01, to: 2025-12-31, source: 1 }
`,
}
