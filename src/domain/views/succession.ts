import type { Agreement } from '../agreement/agreement.ts'
import { lastKnownDay, statedEnd } from '../agreement/term/end-day.ts'
import type { Successor } from '../agreement/term/successor.ts'
import { daysAfter, daysBetween } from '../calendar/day.ts'

/** A gap or an overlap between an agreement and its predecessor. */
export interface Succession {
  readonly predecessor: string
  /** Days between the two; below 0 for days on which both are in force by what their files state. */
  readonly gap: number
}

/**
 * The gap between the last day that a predecessor's file gives and an agreement's first; none where the agreement begins
 * on the next day, and none where the predecessor goes on without an end or renews itself until then: its successor ends it.
 */
export function succession(agreement: Agreement, predecessor: Agreement | undefined): Succession | undefined {
  const { from } = agreement.term
  if (!predecessor || !from) return undefined
  const stated = statedEnd(predecessor)
  const before = daysAfter(from, -1)
  const last = stated && stated < before ? lastKnownDay(predecessor, before) : stated
  if (last === undefined || (last !== stated && last >= before)) return undefined
  const gap = daysBetween(last, from) - 1
  return gap === 0 ? undefined : { predecessor: predecessor.id, gap }
}

/** An agreement, in all of its versions, that ends when its successor begins. A successor that begins no later ends nothing. */
export function endedBySuccessor(agreement: Agreement, successor: Successor | undefined): Agreement {
  const { from } = agreement.term
  if (!successor || successor.agreement === agreement.id || (from && successor.from <= from)) return agreement
  return {
    ...agreement,
    term: { ...agreement.term, successor },
    earlier: agreement.earlier.map(version => ({
      ...version,
      agreement: { ...version.agreement, term: { ...version.agreement.term, successor } },
    })),
  }
}
