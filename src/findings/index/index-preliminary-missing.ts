import { endDay, termEnd } from '../../domain/agreement/term/end-day.ts'
import { afterAllDays } from '../../domain/calendar/day.ts'
import { indexLookup } from '../../domain/index/forecast.ts'
import { final } from '../../domain/money/figure.ts'
import { adjustments } from '../../domain/timeline/levels/adjustment.ts'
import type { Need } from '../context.ts'
import { indexedParts } from '../facts/indexed-parts.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'index-preliminary-missing',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly index: string
  readonly periods: readonly string[]
}

export const needs: readonly Need[] = ['indices', 'term']

/** Where adjustments use preliminary values, those are in the index file. */
export const check: Check<Args> = function* (written, { model, series }) {
  const { indexation } = model
  const end = endDay(model) ?? termEnd(model)
  if (!indexation || !end || !indexation.parts.some(({ valueUsed }) => valueUsed === 'preliminary')) return
  const steps = adjustments(final(0n), indexation, end, indexLookup(series, afterAllDays, []))
  for (const { part, indices } of indexedParts(written)) {
    if (part.valueUsed !== 'preliminary') continue
    const own = steps.flatMap(({ parts }) => parts.filter(step => step.part.key === part.key))
    for (const { index, path } of indices) {
      // The earlier of two levels can be that of the base, which the document states otherwise.
      const used = own
        .flatMap(({ changes }) => changes.filter(change => change.index === index))
        .flatMap(({ values }) => (values[0]?.kind === 'level' ? values.slice(-1) : values))
      const replaced = used.filter(({ status }) => status === 'final').map(({ period }) => period)
      const periods = [...new Set(replaced)].toSorted()
      if (periods.length > 0) yield { path, args: { index, periods } }
    }
  }
}

export const texts: Texts<Args> = {
  sv: ({ index, periods }) => ({
    text: `Indexfilen har inget preliminärt värde av ${index} för ${periods.join(', ')}, men avtalet använder de preliminära.`,
    notes: ['Det fastställda används i stället.'],
    help: 'Lägg till det preliminära värdet i indexfilen, om det fanns ett.',
  }),
  en: ({ index, periods }) => ({
    text: `The index file has no preliminary value of ${index} for ${periods.join(', ')}, but the agreement uses the preliminary ones.`,
    notes: ['The final one is used instead.'],
    help: 'Add the preliminary value to the index file if there was one.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Det preliminära värdet finns för varje period där avtalet använder det.',
    why: 'Det preliminära och det fastställda kan skilja en procentenhet, och beloppet följer det som avtalet säger.',
  },
  en: {
    holds: 'There is a preliminary value for each period in which the agreement uses it.',
    why: 'The preliminary value and the final one can be a percentage point apart, and the amount follows the one that the agreement names.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2021-01-01, to: 2022-12-31, source: 1 }
indexation:
  index: OPI
  valueUsed: preliminary
  firstAdjustment: 2022-01-01
  every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
  right: `
term: { from: 2022-01-01, to: 2023-12-31, source: 1 }
indexation:
  index: OPI
  valueUsed: preliminary
  firstAdjustment: 2023-01-01
  every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
}
