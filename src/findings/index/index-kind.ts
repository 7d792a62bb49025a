import type { Need } from '../context.ts'
import { partsWithSeries } from '../facts/indexed-parts.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'index-kind',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly index: string
}

export const needs: readonly Need[] = ['indices']

/** An index of changes has no base: each change is against the year before. */
export const check: Check<Args> = function* (written, context) {
  for (const { part, series, at } of partsWithSeries(written, context)) {
    const level = series.find(({ kind }) => kind === 'level')
    const change = series.find(({ kind }) => kind === 'percent-change')
    if (change && part.base && !level) yield { path: [...at, 'base'], args: { index: change.id } }
    else if (change && part.computedFrom === 'base')
      yield { path: level ? at : [...at, 'computedFrom'], args: { index: change.id } }
  }
}

export const texts: Texts<Args> = {
  sv: ({ index }) => ({
    text: `${index} är ett index av ändringar, var och en mot året före: det har ingen bas att jämföra med.`,
    help: 'Ta bort basen.',
  }),
  en: ({ index }) => ({
    text: `${index} is an index of changes, each against the year before: it has no base to be compared with.`,
    help: 'Remove the base.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Det uppräkningen säger passar ihop med indexets slag.',
    why: 'En procentsats har redan sin jämförelse, medan en nivå behöver en bas.',
  },
  en: {
    holds: 'What the adjustment says goes with the kind of the index.',
    why: 'A percentage has its comparison already, while a level needs a base.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2018-01-01, to: 2020-12-31, source: 1 }
indexation:
  index: OPI
  base: 2018
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
  firstAdjustment: 2019-01-01
  every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
}
