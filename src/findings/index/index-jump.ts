import { indexYearOf, inYear } from '../../domain/index/index-period.ts'
import { divided, type Exact, exact, isLess, minus, times } from '../../domain/money/exact.ts'
import type { Need } from '../context.ts'
import type { Example, Explanation, IndexCheck, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'index-jump',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly period: string
  readonly before: string
  readonly change: Exact
  readonly usual: number
}

export const needs: readonly Need[] = ['one-frequency']

/** Per cent. Prices and wages in Sweden have changed by less than this in every year since the 1920s. */
const usual = 20

/** No value changes by more than 20 per cent in a year. */
export const indexCheck: IndexCheck<Args> = function* ({ kind, values }) {
  for (const [i, { period, number }] of values.entries()) {
    const before = inYear(period, indexYearOf(period) - 1)
    const earlier = values.find(value => value.period === before)
    if (kind === 'level' && !earlier) continue
    const change = kind === 'level' && earlier ? changeBetween(earlier.number, number) : number
    if (isOutOfProportion(change))
      yield {
        path: ['values', i, kind === 'level' ? 'number' : 'percent'],
        args: {
          ...{ period, before, change, usual },
        },
      }
  }
}

const changeBetween = (before: Exact, after: Exact): Exact =>
  times(minus(divided(after, before), exact(1n)), exact(100n))

const isOutOfProportion = (change: Exact) =>
  isLess(exact(BigInt(usual)), change) || isLess(change, exact(BigInt(-usual)))

export const texts: Texts<Args> = {
  sv: ({ period, before, change, usual }, { percent }) => ({
    text: `Från ${before} till ${period} skulle indexet ändras ${percent(change)} %, mer än ${usual} % på ett år.`,
    help: 'Kontrollera talet mot källan: är det rätt siffror, och samma bas som de andra?',
  }),
  en: ({ period, before, change, usual }, { percent }) => ({
    text: `From ${before} to ${period} the index would change by ${percent(change)} %, more than ${usual} % in a year.`,
    help: 'Check the number against its source: are the digits right, and the base that of the others?',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett indexvärde ändras inte på ett år mer än index brukar.',
    why: 'Ett hopp är oftast ett felskrivet tal eller en annan bas.',
  },
  en: {
    holds: 'An index value does not change more in a year than indices do.',
    why: 'A jump is most often a wrong digit, or another base.',
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
  - { year: 2022, percent: 8.4, status: final,
      knownBy: 2022-12-31, source: scb.se }
  - { year: 2023, percent: 85, status: final,
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
  - { year: 2022, percent: 8.4, status: final,
      knownBy: 2022-12-31, source: scb.se }
  - { year: 2023, percent: 8.5, status: final,
      knownBy: 2023-12-31, source: scb.se }
  - { year: 2024, percent: 2.8, status: final,
      knownBy: 2024-12-31, source: scb.se }
`,
}
