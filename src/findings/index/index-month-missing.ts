import { frequencyIn } from '../../domain/index/series.ts'
import type { Need } from '../context.ts'
import { partsWithSeries } from '../facts/indexed-parts.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'index-month-missing',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly index: string
}

export const needs: readonly Need[] = ['indices']

/** A month is named where an index has values of months or quarters. */
export const check: Check<Args> = function* (written, context) {
  for (const { part, series, at } of partsWithSeries(written, context)) {
    const monthly = series.find(index => (frequencyIn(index) ?? 'year') !== 'year')
    if (monthly && part.month === undefined) yield { path: at, args: { index: monthly.id } }
  }
}

export const texts: Texts<Args> = {
  sv: ({ index }) => ({
    text: `${index} har värden för månader eller kvartal, och inget säger vilket en uppräkning använder.`,
    help: 'Skriv ”month”, som october.',
  }),
  en: ({ index }) => ({
    text: `${index} has values of months or quarters, and nothing says which one an adjustment uses.`,
    help: 'Write “month”, such as october.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Av ett index med månader är det sagt vilken månad som gäller.',
    why: 'Månaderna skiljer sig, och därmed beloppen.',
  },
  en: {
    holds: 'Of an index of months it is said which month counts.',
    why: 'Months differ, and so do the amounts.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2018-01-01, to: 2020-12-31, source: 1 }
indexation:
  index: KPI
  base: 2017-10
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
  index: KPI
  base: 2017-10
  month: october
  firstAdjustment: 2019-01-01
  every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
}
