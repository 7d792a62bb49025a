import { type Day, yearOf } from '../../domain/calendar/day.ts'
import type { Need } from '../context.ts'
import { partsWithSeries } from '../facts/indexed-parts.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'level-includes-adjustment',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly level: number
  readonly first: Day
  readonly indexYear: number
}

export const needs: readonly Need[] = ['indices', 'term']

/** The first adjustment uses the change of a year after that of the price level. */
export const check: Check<Args> = function* (written, context) {
  const { level, renewals = [] } = context.model.indexation ?? {}
  if (level === undefined || context.model.indexation?.earlier) return
  for (const { part, series } of partsWithSeries(written, context)) {
    const { years, first: stated } = part.schedule
    const first = years === 'renewal' ? renewals.find(day => !stated || stated <= day) : stated
    if (!first || !series.some(({ kind }) => kind === 'percent-change')) continue
    const indexYear = yearOf(first) - part.lag
    // Yearly adjustments by the index of an earlier year begin in the year after that of the level.
    const included = part.changesUsed === 'index-year' ? level - part.lag : level
    if (indexYear <= included) {
      yield { path: ['indexation', 'level'], args: { level, first, indexYear } }
      return
    }
  }
}

export const texts: Texts<Args> = {
  sv: ({ level, first, indexYear }) => ({
    text: `Den första uppräkningen, ${first}, följer index till och med ${indexYear}, men beloppen är redan i ${level} års nivå.`,
    help: 'Kontrollera ”level”, ”firstAdjustment” och ”indexYear”; säger dokumentet emot sig självt, skriv en tolkning.',
  }),
  en: ({ level, first, indexYear }) => ({
    text: `The first adjustment, ${first}, follows the index until ${indexYear}, but the amounts are already at ${level}’s level.`,
    help: 'Check “level”, “firstAdjustment” and “indexYear”; if the document contradicts itself, write a reading.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Den första uppräkningen följer index för ett senare år än det vars nivå beloppen är i.',
    why: 'Belopp i 2021 års nivå har redan 2021 års ändring. Räknades den en gång till blev beloppen för höga.',
  },
  en: {
    holds:
      'The first adjustment follows the index of a later year than the one at whose level the amounts are.',
    why: 'Amounts at 2021’s level already have 2021’s change. Counted once more, they would be too high.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2021-01-01, to: 2023-12-31, source: 3 }
indexation:
  index: OPI
  level: 2022
  firstAdjustment: 2022-01-01
  every: year
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  appliesTo: grants
  source: 4
`,
  right: `
term: { from: 2021-01-01, to: 2023-12-31, source: 3 }
indexation:
  index: OPI
  level: 2021
  firstAdjustment: 2022-01-01
  every: year
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  appliesTo: grants
  source: 4
`,
}
