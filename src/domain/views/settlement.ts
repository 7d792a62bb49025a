import type { Day } from '../calendar/day.ts'
import { type Figure, subtracted } from '../money/figure.ts'
import type { Payout } from '../timeline/payouts/payout.ts'
import { entriesOfKind, type Timeline } from '../timeline/timeline.ts'

/** What an index value published after a payout changes in it. */
export interface SettlementRow {
  readonly payout: Payout
  /** By the values known on the planned day. */
  readonly paid: Figure
  readonly now: Figure
  /** To pay (above 0) or to be repaid. */
  readonly difference: Figure
}

/** Payouts planned until today whose amount would be another by the values known on their own day. */
export function settlements(
  now: Timeline,
  today: Day,
  payoutsAsKnownOn: (day: Day) => readonly Payout[],
): SettlementRow[] {
  const known = new Map<Day, readonly Payout[]>()
  const knownOn = (day: Day) => {
    const payouts = known.get(day) ?? payoutsAsKnownOn(day)
    known.set(day, payouts)
    return payouts
  }
  const all = entriesOfKind(now, 'payout')
  const past = all.filter(({ day }) => day <= today)
  return past.flatMap(payout => {
    const then = alike(knownOn(payout.day), payout)[alike(all, payout).indexOf(payout)]
    if (!then || then.amount.ore === payout.amount.ore) return []
    return [
      { payout, paid: then.amount, now: payout.amount, difference: subtracted(payout.amount, then.amount) },
    ]
  })
}

/** The payouts of the same grant for the same time on the same days; several may be planned for one day. */
const alike = (payouts: readonly Payout[], { grant, covers, window }: Payout): Payout[] =>
  payouts.filter(
    other =>
      other.grant.key === grant.key && other.covers.from === covers.from && other.window.from === window.from,
  )
