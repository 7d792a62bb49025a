import { warning } from '../diagnostic.ts'
import { placeOf } from './indexed-parts.ts'
import type { Rule } from './rule.ts'

/** The first adjustment comes before the agreement ends. */
export const adjustmentOutsideTerm: Rule = function* ({ term }, { model }) {
  for (const part of model.indexation?.parts ?? []) {
    const { first } = part.schedule
    if (first !== undefined && first > term.to)
      yield warning('adjustment-outside-term', [...placeOf(part), 'firstAdjustment'], { day: first })
  }
}
