import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'percent-invalid',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['percent-invalid']

export const texts: Texts<Args> = {
  sv: ({ found }) => ({
    text: `”${found}” är inget procenttal med högst fyra decimaler.`,
    help: 'Skriv det som 2.7.',
  }),
  en: ({ found }) => ({
    text: `“${found}” is no percentage with at most four decimals.`,
    help: 'Write it as 2.7.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En procentsats är ett tal med högst fyra decimaler.',
    why: 'Publicerade tal har en eller två; fler är ett skrivfel.',
  },
  en: {
    holds: 'A per cent is a number with four decimals at most.',
    why: 'Published numbers have one or two; more are a slip of the pen.',
  },
}

export const example: Example = {
  isWhole: true,
  wrong: `
iop: index/1
id: KPI
name: Konsumentprisindex
publisher: SCB
kind: percent-change
values:
  - year: 2023
    percent: 8.61234
    status: final
    published: 2024-01-15
    source: scb.se
`,
  right: `
iop: index/1
id: KPI
name: Konsumentprisindex
publisher: SCB
kind: percent-change
values:
  - year: 2023
    percent: 8.6
    status: final
    published: 2024-01-15
    source: scb.se
`,
}
