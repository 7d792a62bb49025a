import { endDay, prolonged } from '../domain/agreement/term/end-day.ts'
import { daysAfter } from '../domain/calendar/day.ts'
import { finding } from '../finding.ts'
import type { Rule } from './rule.ts'

/** The goal with the longest time reaches to the end of the agreement. */
export const goalsBeforeEnd: Rule = function* ({ goals = {} }, { model }) {
  const { from } = model.term
  const to = endDay(model)
  const [longest] = Object.entries(goals).toSorted(([, a], [, b]) => b.horizon.months - a.horizon.months)
  const isOpen = Object.values(goals).some(({ horizon }) => horizon.certainty === 'more-than')
  if (!from || !to || !longest || isOpen) return
  const [key, { horizon }] = longest
  const last = prolonged(daysAfter(from, -1), horizon.months)
  if (last < to)
    yield finding('goals-before-end', ['goals', key, 'horizon'], { months: horizon.months, last, to })
}
