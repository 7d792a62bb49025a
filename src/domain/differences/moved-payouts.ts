import { daysBetween } from '../calendar/day.ts'
import type { Payout } from '../timeline/payouts/payout.ts'
import { entriesOfKind, type Timeline } from '../timeline/timeline.ts'

/** The number of payouts that move, and the least and the most days that they move; below 0 for earlier days. */
export interface MovedPayouts {
  readonly payouts: number
  readonly least: number
  readonly most: number
}

/** The payouts that the new timeline plans for another day: payouts of the same grant for the same period. */
export function movedPayouts(old: Timeline, now: Timeline): MovedPayouts | undefined {
  const before = new Map<string, Payout[]>()
  for (const payout of entriesOfKind(old, 'payout'))
    before.set(payoutKey(payout), [...(before.get(payoutKey(payout)) ?? []), payout])
  const days = entriesOfKind(now, 'payout').flatMap(payout => {
    const was = before.get(payoutKey(payout))?.shift()
    return was && was.day !== payout.day ? [daysBetween(was.day, payout.day)] : []
  })
  const [least, ...others] = days.toSorted((a, b) => a - b)
  return least === undefined ? undefined : { payouts: days.length, least, most: others.at(-1) ?? least }
}

const payoutKey = ({ grant, covers }: Payout) => `${grant.key} ${covers.from} ${covers.to}`
