import { type Exact, exact, plus, times } from '../../../domain/money/exact.ts'
import type { Payout } from '../../../domain/timeline/payouts/payout.ts'
import type { Receipt } from '../../../domain/timeline/payouts/recipient-part.ts'
import { kronorOf } from '../../amount-text.ts'

/** What a recipient has of a payout in kronor before rounding; null if it is unknown. */
export function exactOf({ parts, grant }: Payout, { to }: Receipt): Exact | null {
  const all = parts.flatMap(({ exact }) => exact ?? [])
  if (all.length !== parts.length) return null
  return times(kronorOf(all.reduce(plus)), exact(BigInt(to.length), BigInt(grant.to.length)))
}
