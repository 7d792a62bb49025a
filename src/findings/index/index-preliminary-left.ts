import type { Need } from '../context.ts'
import type { Example, Explanation, IndexCheck, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'index-preliminary-left',
  severity: 'note',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly period: string
  readonly later: string
}

export const needs: readonly Need[] = ['one-frequency']

/** A period with a preliminary value also has a final one, if a later period has a final one. */
export const indexCheck: IndexCheck<Args> = function* ({ values }) {
  const isFinal = (period: string) =>
    values.some(value => value.period === period && value.status === 'final')
  for (const [i, { period, status }] of values.entries()) {
    const later = values.find(value => value.status === 'final' && value.period > period)
    if (status === 'preliminary' && later && !isFinal(period))
      yield { path: ['values', i, 'status'], args: { period, later: later.period } }
  }
}

export const texts: Texts<Args> = {
  sv: ({ period, later }) => ({
    text: `${period} är bara preliminärt, fast ${later} är fastställt.`,
    help: `Lägg till det fastställda värdet för ${period}; det preliminära får stå kvar.`,
  }),
  en: ({ period, later }) => ({
    text: `${period} is only preliminary, although ${later} is final.`,
    help: `Add the final value of ${period}; the preliminary one may stay.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett preliminärt värde blir fastställt innan nästa års värde är det.',
    why: 'Annars är det fastställda värdet troligen publicerat men inte infört.',
  },
  en: {
    holds: 'A preliminary value becomes final before the next year’s does.',
    why: 'Otherwise the final value has most likely been published, and not put in.',
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
  - { year: 2023, percent: 8.6, status: preliminary,
      knownBy: 2023-12-31, source: scb.se }
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
  - { year: 2023, percent: 8.6, status: preliminary,
      knownBy: 2023-12-31, source: scb.se }
  - { year: 2023, percent: 8.5, status: final,
      knownBy: 2023-12-31, source: scb.se }
  - { year: 2024, percent: 2.8, status: final,
      knownBy: 2024-12-31, source: scb.se }
`,
}
