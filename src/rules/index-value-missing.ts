import { warning } from '../diagnostic.ts'
import { endDay, termEnd } from '../domain/agreement/end-day.ts'
import type { Day } from '../domain/calendar/day.ts'
import { changesKnown } from '../domain/index/forecast.ts'
import { final } from '../domain/money/figure.ts'
import { adjustments } from '../domain/timeline/adjustment.ts'
import type { Rule } from './rule.ts'

/** Every year that an adjustment needs has a value in the index file. */
export const indexValueMissing: Rule = function* (_, { model, series }) {
  const { indexation } = model
  const end = endDay(model) ?? termEnd(model)
  if (!indexation || !end || !series.some(({ id }) => id === indexation.index)) return
  const everPublished = changesKnown(series, '9999-12-31' as Day, [])
  const years = adjustments(final(0n), indexation, end, everPublished)
    .filter(({ change }) => !change)
    .map(({ indexYear }) => indexYear)
  if (years.length > 0)
    yield warning('index-value-missing', ['indexation', 'index'], { index: indexation.index, years })
}
