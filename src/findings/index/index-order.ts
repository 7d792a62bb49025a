import type { Need } from '../context.ts'
import type { Example, Explanation, IndexCheck, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'index-order',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly period: string
  readonly before: string
}

export const needs: readonly Need[] = ['one-frequency']

/** Values stand in the order of time, oldest or newest first. The first that does not is reported. */
export const indexCheck: IndexCheck<Args> = function* ({ values }) {
  const periods = values.map(({ period }) => period)
  const firstOff = (isOff: (period: string, before: string) => boolean) =>
    periods.findIndex((period, i) => i > 0 && isOff(period, periods[i - 1] ?? period))
  const at = firstOff((period, before) => period < before)
  const isDescending = firstOff((period, before) => period > before) < 0
  const [period, before] = [periods[at], periods[at - 1]]
  if (!isDescending && period && before) yield { path: ['values', at], args: { period, before } }
}

export const texts: Texts<Args> = {
  sv: ({ period, before }) => ({
    text: `${period} står efter ${before}.`,
    help: 'Kontrollera året, eller flytta raden så att värdena står i tidsordning.',
  }),
  en: ({ period, before }) => ({
    text: `${period} stands after ${before}.`,
    help: 'Check the year, or move the line so that values stand in the order of time.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Värden i ett index står i tidsordning.',
    why: 'En period i oordning är oftast ett felskrivet eller omkastat år.',
  },
  en: {
    holds: 'The values of an index stand in the order of time.',
    why: 'A period out of order is most often a year that is wrong or swapped.',
  },
}

export const example: Example = {
  isWhole: true,
  wrong: `
iop: index/1
id: KPX
name: Prisindex
publisher: SCB
kind: percent-change
values:
  - { year: 2021, percent: 2.2, status: final,
      knownBy: 2021-12-31, source: scb.se }
  - { year: 2023, percent: 8.5, status: final,
      knownBy: 2023-12-31, source: scb.se }
  - { year: 2022, percent: 8.4, status: final,
      knownBy: 2022-12-31, source: scb.se }
  - { year: 2024, percent: 2.8, status: final,
      knownBy: 2024-12-31, source: scb.se }
`,
  right: `
iop: index/1
id: KPX
name: Prisindex
publisher: SCB
kind: percent-change
values:
  - { year: 2021, percent: 2.2, status: final,
      knownBy: 2021-12-31, source: scb.se }
  - { year: 2022, percent: 8.4, status: final,
      knownBy: 2022-12-31, source: scb.se }
  - { year: 2023, percent: 8.5, status: final,
      knownBy: 2023-12-31, source: scb.se }
  - { year: 2024, percent: 2.8, status: final,
      knownBy: 2024-12-31, source: scb.se }
`,
}
