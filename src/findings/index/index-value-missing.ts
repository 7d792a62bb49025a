import { endDay, termEnd } from '../../domain/agreement/term/end-day.ts'
import { afterAllDays } from '../../domain/calendar/day.ts'
import { indexLookup } from '../../domain/index/forecast.ts'
import { indexPeriodIn } from '../../domain/index/index-period.ts'
import { frequencyIn } from '../../domain/index/series.ts'
import { final } from '../../domain/money/figure.ts'
import { adjustments } from '../../domain/timeline/levels/adjustment.ts'
import type { Need } from '../context.ts'
import { indexedParts } from '../facts/indexed-parts.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'index-value-missing',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly index: string
  /** The full name of an index without any values. */
  readonly nameWithoutValues: string | undefined
  readonly periods: readonly string[]
}

export const needs: readonly Need[] = ['indices', 'term']

/** Every period that an adjustment needs has a value in the index file. */
export const check: Check<Args> = function* (written, { model, series }) {
  const { indexation } = model
  const end = endDay(model) ?? termEnd(model)
  if (!indexation || !end) return
  const everPublished = indexLookup(series, afterAllDays, [])
  const steps = adjustments(final(0n), indexation, end, everPublished).flatMap(({ parts }) => parts)
  for (const { part, indices } of indexedParts(written))
    for (const { index, path } of indices) {
      const found = series.find(({ id }) => id === index)
      const frequency = found && frequencyIn(found)
      // Without a month no value of an index of months is looked up; `index-month-missing` reports it.
      if (!found || (frequency && frequency !== 'year' && part.month === undefined)) continue
      const own = steps.filter(step => step.part.key === part.key).flatMap(({ changes }) => changes)
      const lacking = own.filter(change => change.index === index).flatMap(change => change.lacking)
      const periods = [...new Set(lacking.map(period => indexPeriodIn(period, frequency)))].toSorted()
      const nameWithoutValues = frequency ? undefined : found.name
      if (periods.length > 0) yield { path, args: { index, nameWithoutValues, periods } }
    }
}

export const texts: Texts<Args> = {
  sv: ({ index, nameWithoutValues: name, periods }) => ({
    text: `${name ? `${name} (${index})` : index} har inget publicerat värde för ${periods.join(', ')}.`,
    notes: ['Belopp som behöver det är okända.'],
    help: 'Lägg till värdet i indexfilen när det är publicerat; till dess kan ”forecast” eller --assume stå i dess ställe.',
  }),
  en: ({ index, nameWithoutValues: name, periods }) => ({
    text: `${name ? `${name} (${index})` : index} has no published value for ${periods.join(', ')}.`,
    notes: ['Amounts that need it are unknown.'],
    help: 'Add the value to the index file once it is published; until then “forecast” or --assume can stand in for it.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'De indexvärden som uppräkningarna behöver finns.',
    why: 'Belopp som behöver ett värde som saknas är okända.',
  },
  en: {
    holds: 'The index values that adjustments need are there.',
    why: 'Amounts that need a value that is missing are unknown.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2018-01-01, to: 2025-12-31, source: 1 }
indexation:
  index: OPI
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
