import { frequencyIn } from '../../domain/index/series.ts'
import type { Need } from '../context.ts'
import { partsWithSeries } from '../facts/indexed-parts.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'index-month-unused',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly index: string
}

export const needs: readonly Need[] = ['indices']

/** A month is named only where an index has values of months or quarters. */
export const check: Check<Args> = function* (written, context) {
  for (const { part, series, at } of partsWithSeries(written, context)) {
    const [first] = series
    const isYearly = series.every(index => frequencyIn(index) === 'year')
    if (first && isYearly && part.month !== undefined)
      yield { path: [...at, 'month'], args: { index: first.id } }
  }
}

export const texts: Texts<Args> = {
  sv: ({ index }) => ({
    text: `${index} har värden för hela år; ”month” väljer inget här.`,
    help: 'Ta bort det.',
  }),
  en: ({ index }) => ({
    text: `${index} has values of whole years; “month” chooses nothing here.`,
    help: 'Remove it.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En månad nämns bara för index som har månader.',
    why: 'Ett årsvärde har ingen månad att välja, så fältet gör inget.',
  },
  en: {
    holds: 'A month is named only for an index that has months.',
    why: 'A yearly value has no month to choose, so the field does nothing.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2018-01-01, to: 2020-12-31, source: 1 }
indexation:
  index: OPI
  indexYear: previous
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
  index: OPI
  indexYear: previous
  firstAdjustment: 2019-01-01
  every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
}
