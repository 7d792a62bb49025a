import { type Exact, exact, plus } from '../../domain/money/exact.ts'
import { indexedParts } from '../facts/indexed-parts.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'weights-sum',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly total: Exact
}

/** The weights of a basket of indices add up to 100. */
export const check: Check<Args> = function* (written) {
  for (const { part, at } of indexedParts(written)) {
    const basket = part.index && 'basket' in part.index ? part.index.basket : []
    const total = basket.map(({ weight }) => weight).reduce(plus, exact(0n))
    if (basket.length > 0 && !(total.n === 100n && total.d === 1n))
      yield { path: [...at, 'index'], args: { total } }
  }
}

export const texts: Texts<Args> = {
  sv: ({ total }, { plain }) => ({
    text: `Indexens vikter är tillsammans ${plain(total)}, inte 100.`,
    help: 'Rätta en vikt.',
  }),
  en: ({ total }, { plain }) => ({
    text: `The weights of the indices add up to ${plain(total)}, not to 100.`,
    help: 'Correct a weight.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Vikterna i en indexkorg är tillsammans 100.',
    why: 'Annars räknas mer eller mindre än hela beloppet upp.',
  },
  en: {
    holds: 'The weights of a basket of indices are 100 together.',
    why: 'Otherwise more or less than the whole amount is adjusted.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2018-01-01, to: 2020-12-31, source: 1 }
indexation:
  index: { OPI: 80, KPI: 30 }
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
  right: `
term: { from: 2018-01-01, to: 2020-12-31, source: 1 }
indexation:
  index: { OPI: 70, KPI: 30 }
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
