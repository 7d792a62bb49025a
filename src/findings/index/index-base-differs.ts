import { indexPeriodIn } from '../../domain/index/index-period.ts'
import { frequencyIn } from '../../domain/index/series.ts'
import type { Exact } from '../../domain/money/exact.ts'
import type { Need } from '../context.ts'
import { partsWithSeries } from '../facts/indexed-parts.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'index-base-differs',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly index: string
  readonly period: string
  readonly stated: Exact
  /** All numbers that are published for the period. */
  readonly published: readonly Exact[]
}

export const needs: readonly Need[] = ['indices']

/** The number that the document states for the base is one of those published for its period, of the status that it states. */
export const check: Check<Args> = function* (written, context) {
  for (const { part, series, at } of partsWithSeries(written, context)) {
    const { base } = part
    const [only] = series
    if (!only || !base?.number) continue
    const { period, number: stated, valueUsed } = base
    const values = only.values.filter(value => value.period === indexPeriodIn(period, frequencyIn(only)))
    const chosen = values.filter(({ status }) => status === valueUsed)
    const published = (chosen.length > 0 ? chosen : values).map(({ number }) => number)
    if (published.length > 0 && !published.some(({ n, d }) => n === stated.n && d === stated.d))
      yield { path: [...at, 'base', 'number'], args: { index: only.id, period, stated, published } }
  }
}

export const texts: Texts<Args> = {
  sv: ({ index, period, stated, published }, { plain }) => ({
    text: `${index} ${period} är ${published.map(plain).join(' eller ')} i indexfilen, men ${plain(stated)} här.`,
    help: 'Ett av talen är fel, eller så har de olika bas; kontrollera båda.',
  }),
  en: ({ index, period, stated, published }, { plain }) => ({
    text: `${index} ${period} is ${published.map(plain).join(' or ')} in the index file, but ${plain(stated)} here.`,
    help: 'One of them is wrong, or they have different bases; check both.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Det indextal som dokumentet anger för basen är det publicerade.',
    why: 'Tal med olika bas kan inte jämföras, och felet växer med varje år.',
  },
  en: {
    holds: 'The index number that the document states for its base is the published one.',
    why: 'Numbers of different bases cannot be compared, and the error grows every year.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2018-01-01, to: 2020-12-31, source: 1 }
indexation:
  index: KPI
  base: { period: 2017-10, number: 332.38 }
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
  index: KPI
  base: { period: 2017-10, number: 323.38 }
  month: october
  firstAdjustment: 2019-01-01
  every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
}
