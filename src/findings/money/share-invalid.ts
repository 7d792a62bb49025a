import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'share-invalid',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['share-invalid']

export const texts: Texts<Args> = {
  sv: ({ found }) => ({
    text: `”${found}” är ingen andel i procent: över 0, högst 100.`,
    help: 'Skriv den som 80 eller 12.5.',
  }),
  en: ({ found }) => ({
    text: `“${found}” is no share in per cent: above 0, at most 100.`,
    help: 'Write it as 80 or 12.5.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En andel ligger mellan 0 och 100 procent.',
    why: 'Mer än hela kan inte delas ut.',
  },
  en: {
    holds: 'A share lies between 0 and 100 per cent.',
    why: 'More than the whole cannot be shared.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2018-01-01, to: 2020-12-31, source: 1 }
indexation:
  index: OPI
  share: 110
  firstAdjustment: 2019-01-01
  every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
  right: `
term: { from: 2018-01-01, to: 2020-12-31, source: 1 }
indexation:
  index: OPI
  share: 90
  firstAdjustment: 2019-01-01
  every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
}
