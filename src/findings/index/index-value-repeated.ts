import type { Need } from '../context.ts'
import type { Example, Explanation, IndexCheck, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'index-value-repeated',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly period: string
  readonly status: string
}

export const needs: readonly Need[] = ['one-frequency']

/** A period has at most one final and one preliminary value. */
export const indexCheck: IndexCheck<Args> = function* ({ values }) {
  for (const [i, { period, status }] of values.entries()) {
    const isRepeated = values.slice(0, i).some(before => before.period === period && before.status === status)
    if (isRepeated) yield { path: ['values', i], args: { period, status } }
  }
}

export const texts: Texts<Args> = {
  sv: ({ period, status }) => ({
    text: `Det finns två värden för ${period} som är ${status === 'final' ? 'fastställda' : 'preliminära'}.`,
    help: 'Ta bort det ena, eller rätta dess period.',
  }),
  en: ({ period, status }) => ({
    text: `There are two ${status} values for ${period}.`,
    help: 'Remove one of them, or correct its period.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En period har ett fastställt värde, och högst ett preliminärt.',
    why: 'Av två värden är det oklart vilket som gäller.',
  },
  en: {
    holds: 'A period has one final value, and one preliminary at most.',
    why: 'Of two values it is unclear which counts.',
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
    percent: 8.6
    status: final
    published: 2024-01-15
    source: scb.se
  - year: 2023
    percent: 8.5
    status: final
    published: 2024-02-15
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
  - year: 2024
    percent: 2.8
    status: final
    published: 2024-02-15
    source: scb.se
`,
}
