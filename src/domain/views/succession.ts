import type { Agreement } from '../agreement/agreement.ts'
import { endDay } from '../agreement/term/end-day.ts'
import { daysBetween } from '../calendar/day.ts'

/** A gap or an overlap between an agreement and its predecessor. */
export interface Succession {
  readonly predecessor: string
  /** Days between the two; below 0 for days on which both are in force; absent where the predecessor has no end. */
  readonly gap: number | undefined
}

/** The gap between a predecessor's last day and an agreement's first; none where the agreement begins on the next day. */
export function succession(agreement: Agreement, predecessor: Agreement | undefined): Succession | undefined {
  const { from } = agreement.term
  if (!predecessor || !from) return undefined
  const end = endDay(predecessor)
  const gap = end && daysBetween(end, from) - 1
  return gap === 0 ? undefined : { predecessor: predecessor.id, gap }
}
