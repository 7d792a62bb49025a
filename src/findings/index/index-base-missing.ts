import type { Need } from '../context.ts'
import { partsWithSeries } from '../facts/indexed-parts.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'index-base-missing',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly index: string
}

export const needs: readonly Need[] = ['indices']

/** An index of levels has a base to be compared with. */
export const check: Check<Args> = function* (written, context) {
  for (const { part, series, at } of partsWithSeries(written, context)) {
    const level = series.find(({ kind }) => kind === 'level')
    if (level && !part.base) yield { path: at, args: { index: level.id } }
  }
}

export const texts: Texts<Args> = {
  sv: ({ index }) => ({
    text: `${index} är ett index av nivåer, och har inget att jämföras med.`,
    help: 'Skriv i ”base” vilken period, som 2005-10.',
  }),
  en: ({ index }) => ({
    text: `${index} is an index of levels, and has nothing to be compared with.`,
    help: 'Write in “base” which period, such as 2005-10.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett index av nivåer har en bas att jämföra med.',
    why: 'En nivå säger inget i sig, bara mot en annan.',
  },
  en: {
    holds: 'An index of levels has a base to be compared with.',
    why: 'A level says nothing by itself, only against another.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2018-01-01, to: 2020-12-31, source: 1 }
indexation:
  index: KPI
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
