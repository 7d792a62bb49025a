import { endDay, termEnd } from '../domain/agreement/term/end-day.ts'
import { afterAllDays } from '../domain/calendar/day.ts'
import { indexLookup } from '../domain/index/forecast.ts'
import { indexPeriodIn } from '../domain/index/index-period.ts'
import { frequencyIn } from '../domain/index/series.ts'
import { final } from '../domain/money/figure.ts'
import { adjustments } from '../domain/timeline/levels/adjustment.ts'
import { finding } from '../finding.ts'
import { indexedParts } from './indexed-parts.ts'
import type { Rule } from './rule.ts'

/** Every period that an adjustment needs has a value in the index file. */
export const indexValueMissing: Rule = function* (written, { model, series }) {
  const { indexation } = model
  const end = endDay(model) ?? termEnd(model)
  if (!indexation || !end) return
  const everPublished = indexLookup(series, afterAllDays, [])
  const steps = adjustments(final(0n), indexation, end, everPublished).flatMap(({ parts }) => parts)
  for (const { part, indices } of indexedParts(written))
    for (const { index, path } of indices) {
      const found = series.find(({ id }) => id === index)
      const frequency = found && frequencyIn(found)
      // Without a month nothing is looked for in an index of months; that is said by itself.
      if (!frequency || (frequency !== 'year' && part.month === undefined)) continue
      const own = steps.filter(step => step.part.key === part.key).flatMap(({ changes }) => changes)
      const lacking = own.filter(change => change.index === index).flatMap(change => change.lacking)
      const periods = [...new Set(lacking.map(period => indexPeriodIn(period, frequency)))].toSorted()
      if (periods.length > 0) yield finding('index-value-missing', path, { index, periods })
    }
}
