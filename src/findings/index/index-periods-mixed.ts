import { frequencyOf } from '../../domain/index/index-period.ts'
import type { Example, Explanation, IndexCheck, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'index-periods-mixed',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly period: string
  readonly first: string
}

/** All values are of years, all of quarters, or all of months. */
export const indexCheck: IndexCheck<Args> = function* ({ values }) {
  const first = values[0]?.period
  for (const [i, { period }] of values.entries())
    if (first !== undefined && frequencyOf(period) !== frequencyOf(first))
      yield { path: ['values', i], args: { period, first } }
}

export const texts: Texts<Args> = {
  sv: ({ period, first }) => ({
    text: `${period} är inte en period av samma slag som ${first}; ett index har värden för år, kvartal eller månader.`,
  }),
  en: ({ period, first }) => ({
    text: `${period} is not a period of the same kind as ${first}.`,
    help: 'Write values of years, of quarters or of months, each kind in an index of its own.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Alla värden i ett index är för år, för kvartal eller för månader.',
    why: 'Ett årsvärde och ett månadsvärde kan inte jämföras.',
  },
  en: {
    holds: 'All values of an index are of years, of quarters or of months.',
    why: 'A yearly and a monthly value cannot be compared.',
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
    number: 131.2
    status: final
    published: 2023-11-30
    source: scb.se
  - period: 2023-10
    number: 131.4
    status: preliminary
    published: 2023-12-15
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
  - period: 2023-Q4
    number: 131.4
    status: preliminary
    published: 2023-12-15
    source: scb.se
`,
}
