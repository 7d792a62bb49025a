import type { Agreement } from '../agreement/agreement.ts'
import type { Indexation } from '../agreement/indexation.ts'
import type { Day } from '../calendar/day.ts'

/**
 * How grants or contributions follow an index, if they do. What an amendment states is stated at the level of the day
 * from which it applies.
 */
export function indexationOf(
  what: Indexation['appliesTo'][number],
  agreement: Agreement,
  statedAt?: Day,
): Indexation | undefined {
  const { indexation } = agreement
  if (!indexation?.appliesTo.includes(what)) return undefined
  return statedAt ? { ...indexation, since: statedAt, statedAt } : indexation
}
