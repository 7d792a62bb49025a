import type { Agreement } from '../agreement/agreement.ts'
import { endDay } from '../agreement/end-day.ts'
import { daysBetween } from '../calendar/day.ts'

/** How an agreement follows the one before it: so many days without any between them, below 0 where both are in force. */
export interface Succession {
  readonly predecessor: string
  readonly gap: number
}

/** The days between a predecessor's last and an agreement's first, where both are known and not next to each other. */
export function succession(agreement: Agreement, predecessor: Agreement | undefined): Succession | undefined {
  const end = predecessor && endDay(predecessor)
  const { from } = agreement.term
  if (!end || !from) return undefined
  const gap = daysBetween(end, from) - 1
  return gap === 0 ? undefined : { predecessor: predecessor.id, gap }
}
