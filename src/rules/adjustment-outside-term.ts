import { warning } from '../diagnostic.ts'
import { endDay } from '../domain/agreement/end-day.ts'
import type { Rule } from './rule.ts'

/** The first adjustment comes before the agreement ends. */
export const adjustmentOutsideTerm: Rule = function* (_, { model }) {
  const { indexation } = model
  const end = endDay(model)
  if (indexation && end && indexation.firstAdjustment > end)
    yield warning('adjustment-outside-term', ['indexation', 'firstAdjustment'], {
      day: indexation.firstAdjustment,
    })
}
