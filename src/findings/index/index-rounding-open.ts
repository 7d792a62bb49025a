import { onKey } from '../../finding.ts'
import type { NoArgs } from '../../problems.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'index-rounding-open',
  severity: 'note',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

type Args = NoArgs

export const needs: readonly Need[] = ['indexation']

/** The agreement says how adjusted amounts are rounded. */
export const check: Check<Args> = function* ({ indexation }) {
  if (indexation && !indexation.rounding) yield onKey({ path: ['indexation'], args: {} })
}

export const texts: Texts<Args> = {
  sv: () => ({
    text: 'Det är inte sagt hur uppräknade belopp avrundas; de avrundas till hela kronor.',
    help: 'Säger dokumentet hur, skriv ”rounding”.',
  }),
  en: () => ({
    text: 'It is not said how adjusted amounts are rounded; they are rounded to whole kronor.',
    help: 'If the document says how, write “rounding”.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En uppräkning säger hur belopp avrundas.',
    why: 'Varje år avrundas från det förra, och öresskillnader växer; programmet rundar till hela kronor.',
  },
  en: {
    holds: 'An adjustment says how amounts are rounded.',
    why: 'Each year is rounded from the last, and differences grow; the program rounds to whole kronor.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2018-01-01, to: 2020-12-31, source: 1 }
indexation:
  index: OPI
  firstAdjustment: 2019-01-01
  every: year
  appliesTo: grants
  ifDiscontinued: nearest
  source: 4
`,
  right: `
term: { from: 2018-01-01, to: 2020-12-31, source: 1 }
indexation:
  index: OPI
  firstAdjustment: 2019-01-01
  every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
}
