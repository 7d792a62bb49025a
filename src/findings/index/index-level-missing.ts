import { onKey } from '../../finding.ts'
import type { Need } from '../context.ts'
import { partsWithSeries } from '../facts/indexed-parts.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'index-level-missing',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly index: string
}

export const needs: readonly Need[] = ['indices', 'term']

/**
 * Where several yearly changes count at the first adjustment, the price level of the amounts is stated. A renewal counts
 * from the first day, and an amendment from the level that has been reached.
 */
export const check: Check<Args> = function* (written, context) {
  const { indexation, term } = context.model
  if (!indexation || indexation.level !== undefined || indexation.earlier) return
  for (const { part, series } of partsWithSeries(written, context)) {
    const { years } = part.schedule
    const isOpen = years === 'renewal' ? term.from === undefined : years > 1
    const change = series.find(({ kind }) => kind === 'percent-change')
    if (!change || !isOpen || part.changesUsed === 'index-year') continue
    yield onKey({ path: ['indexation'], args: { index: change.id } })
    return
  }
}

export const texts: Texts<Args> = {
  sv: ({ index }) => ({
    text: `Det är inte sagt i vilket års nivå beloppen är, och därmed inte vilka års ändringar av ${index} som den första uppräkningen räknar med.`,
    help: 'Skriv årsnivån, som ”level: 2021”; räknas bara indexårets ändring, skriv ”changesUsed: index-year”.',
  }),
  en: ({ index }) => ({
    text: `It is not said at which year’s level the amounts are, and so not which years’ changes of ${index} the first adjustment counts.`,
    help: 'Write the level, such as “level: 2021”; if only the index year’s change counts, write “changesUsed: index-year”.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Där år ligger mellan uppräkningarna står det i vilket års nivå beloppen är.',
    why: 'Den första uppräkningen räknar med ändringarna efter det året. Utan år vet ingen om det är en ändring eller tre.',
  },
  en: {
    holds: 'Where years lie between adjustments, the file says at which year’s level the amounts are.',
    why: 'The first adjustment counts the changes after that year. Without a year nobody knows whether that is one change or three.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2021-01-01, to: 2023-12-31, source: 3 }
indexation:
  index: OPI
  firstAdjustment: 2022-01-01
  every: { years: 3 }
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
  every: { years: 3 }
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  appliesTo: grants
  source: 4
`,
}
