import { indexPeriodAt, ordinalOf } from '../../domain/index/index-period.ts'
import type { Need } from '../context.ts'
import type { Example, Explanation, IndexCheck, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'index-gap',
  severity: 'note',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly missing: readonly string[]
  readonly before: string
}

export const needs: readonly Need[] = ['one-frequency']

/** No period between the first and the last value is missing. The usual step is a year where all values are of one month. */
export const indexCheck: IndexCheck<Args> = function* ({ values }) {
  const periods = [...new Set(values.map(({ period }) => period))].toSorted()
  const places = periods.map(ordinalOf)
  const steps = places.slice(1).map((place, i) => place - (places[i] ?? place))
  const usual = Math.min(...steps)
  for (const [i, step] of steps.entries()) {
    const [before, after] = [periods[i], periods[i + 1]]
    if (step === usual || !before || !after) continue
    const count = Math.ceil(step / usual) - 1
    const missing = Array.from({ length: count }, (_, n) =>
      indexPeriodAt(ordinalOf(before) + (n + 1) * usual, before),
    )
    const at = values.findIndex(({ period }) => period === after)
    yield { path: ['values', at], args: { missing, before } }
  }
}

export const texts: Texts<Args> = {
  sv: ({ missing, before }) => ({
    text: `Mellan ${before} och detta saknas ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` … (+${missing.length - 5})` : ''}.`,
    help: 'Lägg till värdet, eller säg i ”note” varför det inte finns och sätt regeln till ”off”.',
  }),
  en: ({ missing, before }) => ({
    text: `Between ${before} and this ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` … (+${missing.length - 5})` : ''} is missing.`,
    help: 'Add the value, or say in “note” why there is none and set the rule to “off”.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett index har ett värde för varje period mellan den första och den sista.',
    why: 'En saknad period är oftast en bortglömd rad, och ändringar över den blir okända.',
  },
  en: {
    holds: 'An index has a value for every period between its first and its last.',
    why: 'A missing period is most often a forgotten line, and changes across it become unknown.',
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
