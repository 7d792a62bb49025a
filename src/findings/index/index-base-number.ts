import { known } from '../../domain/known.ts'
import type { NoArgs } from '../../problems.ts'
import { indexedParts } from '../facts/indexed-parts.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'index-base-number',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = NoArgs

/** A number is stated for the base of a single index, not of a basket. */
export const check: Check<Args> = function* (written) {
  for (const { part, at, indices } of indexedParts(written)) {
    const base = known(part.base)
    if (indices.length > 1 && typeof base === 'object' && base.number)
      yield { path: [...at, 'base', 'number'], args: {} }
  }
}

export const texts: Texts<Args> = {
  sv: () => ({
    text: 'Ett tal för basen kan bara stå där det finns ett enda index.',
    help: 'Skriv bara perioden.',
  }),
  en: () => ({
    text: 'A number for the base can stand only where there is one index.',
    help: 'Write the period only.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett indextal för basen står bara där det finns ett enda index.',
    why: 'Bland flera är det oklart vilket index talet är av.',
  },
  en: {
    holds: 'An index number for the base stands only where there is a single index.',
    why: 'Among several it is unclear which index the number is of.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2018-01-01, to: 2020-12-31, source: 1 }
indexation:
  index: { KPI: 60, OPI: 40 }
  base: { period: 2017-10, number: 323.38 }
  computedFrom: previous-amount
  month: october
  firstAdjustment: 2019-01-01
  every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
  right: `
term: { from: 2018-01-01, to: 2020-12-31, source: 1 }
indexation:
  index: { KPI: 60, OPI: 40 }
  base: 2017-10
  computedFrom: previous-amount
  month: october
  firstAdjustment: 2019-01-01
  every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
}
