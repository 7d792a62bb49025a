import { onKey } from '../../finding.ts'
import type { NoArgs } from '../../problems.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'index-end-open',
  severity: 'note',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

type Args = NoArgs

export const needs: readonly Need[] = ['indexation']

/** The agreement says what applies if its index is discontinued. */
export const check: Check<Args> = function* ({ indexation }) {
  const isIndexed = indexation?.parts.some(({ index }) => index !== undefined)
  if (indexation && isIndexed && indexation.ifDiscontinued === undefined)
    yield onKey({ path: ['indexation'], args: {} })
}

export const texts: Texts<Args> = {
  sv: () => ({
    text: 'Det är inte sagt vad som gäller om indexet upphör.',
    help: 'Säger dokumentet det, skriv ”ifDiscontinued”.',
  }),
  en: () => ({
    text: 'It is not said what holds if the index is discontinued.',
    help: 'If the document says it, write “ifDiscontinued”.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En uppräkning säger vad som gäller om indexet upphör.',
    why: 'Index läggs ned och byter bas under långa avtal.',
  },
  en: {
    holds: 'An adjustment says what holds if the index is discontinued.',
    why: 'Indices are closed and change their base during long agreements.',
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
  rounding: { unit: krona, mode: half-up }
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
