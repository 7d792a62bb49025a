import type { Agreement } from '../domain/agreement/agreement.ts'
import type { Indexation } from '../domain/agreement/money/indexation.ts'
import { periodEnds, renewalDays, termEnd } from '../domain/agreement/term/end-day.ts'
import { type Day, daysAfter } from '../domain/calendar/day.ts'
import { lastRenewal } from './indexation-with-defaults.ts'

/** The indexation after an amendment from a day, with the one that it replaces if it states the indexation. */
export function amendedIndexation(
  before: Agreement,
  model: Agreement,
  from: Day,
  isStated: boolean,
): Indexation | undefined {
  const { indexation: old } = before
  if (!model.indexation) return undefined
  const replaced = isStated ? { from, earlier: old } : { from: old?.from, earlier: old?.earlier }
  return { ...model.indexation, ...replaced, renewals: renewalsAcross(before, model, from) }
}

/**
 * The days on which an amended agreement is renewed: until the amendment by the old terms, after it by the new ones. An
 * amendment that prolongs the period that then runs renews the agreement after that period.
 */
function renewalsAcross(before: Agreement, model: Agreement, from: Day): Day[] {
  const end = periodEnds(before, daysAfter(from, -1)).at(-1)
  const isProlonged = end !== undefined && end < (termEnd(model) ?? end)
  const renewals = before.indexation?.renewals ?? renewalDays(before, from)
  return [
    ...renewals.filter(day => day <= from),
    ...(isProlonged ? [daysAfter(end, 1)] : []),
    ...renewalDays(model, lastRenewal).filter(day => day > from),
  ]
}
