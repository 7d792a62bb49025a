import type { Agreement } from '../agreement/agreement.ts'
import { endDay } from '../agreement/term/end-day.ts'
import { daysBetween } from '../calendar/day.ts'

/** How an agreement follows the one before it, where that is not at once. */
export interface Succession {
  readonly predecessor: string
  /** Days between the two, below 0 for those on which both are in force; absent where the predecessor does not end. */
  readonly gap: number | undefined
}

/** The days between a predecessor's last and an agreement's first, unless they are next to each other. */
export function succession(agreement: Agreement, predecessor: Agreement | undefined): Succession | undefined {
  const { from } = agreement.term
  if (!predecessor || !from) return undefined
  const end = endDay(predecessor)
  const gap = end && daysBetween(end, from) - 1
  return gap === 0 ? undefined : { predecessor: predecessor.id, gap }
}
