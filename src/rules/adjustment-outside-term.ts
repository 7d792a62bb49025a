import { endDay } from '../domain/agreement/term/end-day.ts'
import { finding } from '../finding.ts'
import { placeOf } from './indexed-parts.ts'
import type { Rule } from './rule.ts'

/** The first adjustment comes before the agreement ends. */
export const adjustmentOutsideTerm: Rule = function* (_, { model }) {
  const end = endDay(model)
  for (const part of model.indexation?.parts ?? []) {
    const { first } = part.schedule
    if (first !== undefined && end && first > end)
      yield finding('adjustment-outside-term', [...placeOf(part), 'firstAdjustment'], { day: first })
  }
}
