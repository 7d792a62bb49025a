import { endDay } from '../domain/agreement/term/end-day.ts'
import { finding } from '../finding.ts'
import type { Rule } from './rule.ts'

/** An amount for all of a time can only be divided where that time has an end. */
export const totalWithoutEnd: Rule = function* (_, { model }) {
  const isEndless = model.term.isOpen || (model.term.renewal !== undefined && endDay(model) === undefined)
  if (!isEndless) return
  for (const { key, amount, during } of model.grants)
    if (amount.per === 'period' && !during?.to) yield finding('total-without-end', ['grants', key, 'per'], {})
  for (const { key, cash, during } of model.contributions)
    if (cash.per === 'period' && !during?.to)
      yield finding('total-without-end', ['contributions', key, 'per'], {})
}
