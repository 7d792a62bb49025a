import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'index-number-invalid',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['index-number-invalid']

export const texts: Texts<Args> = {
  sv: ({ found }) => ({
    text: `”${found}” är inget indextal, över 0 med högst sex decimaler.`,
    help: 'Skriv det som 336.04.',
  }),
  en: ({ found }) => ({
    text: `“${found}” is no level of an index, above 0 with at most six decimals.`,
    help: 'Write it as 336.04.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett indextal är större än noll.',
    why: 'Nivåer jämförs genom division, och ett index är aldrig noll.',
  },
  en: {
    holds: 'An index number is above nought.',
    why: 'Levels are compared by division, and an index is never nought.',
  },
}

export const example: Example = {
  isWhole: true,
  wrong: `
iop: index/1
id: AKI
name: Arbetskostnadsindex
publisher: SCB
kind: level
values:
  - period: 2023-Q3
    number: 0
    status: final
    published: 2023-11-30
    source: scb.se
`,
  right: `
iop: index/1
id: AKI
name: Arbetskostnadsindex
publisher: SCB
kind: level
values:
  - period: 2023-Q3
    number: 131.2
    status: final
    published: 2023-11-30
    source: scb.se
`,
}
