import type { Day } from '../calendar/day.ts'
import { type Figure, final, hull, isNothing, subtracted } from '../money/figure.ts'
import type { Payout } from '../timeline/payouts/payout.ts'
import { entriesOfKind, type Timeline } from '../timeline/timeline.ts'

/** The change of a payout by index values that were published after it. */
export interface SettlementRow {
  readonly payout: Payout
  /** The amount by the values known on the planned day. */
  readonly paid: Figure
  readonly now: Figure
  /** To be paid (above 0) or to be repaid (below 0). */
  readonly difference: Figure
}

/** Payouts planned until today whose amounts differ from those by the values known on the planned day. */
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
    if (!then) return []
    const difference = differenceOf(payout.amount, then.amount)
    return isNothing(difference) ? [] : [{ payout, paid: then.amount, now: payout.amount, difference }]
  })
}

/** The difference between the same payout at two levels. What the document leaves unknown is the same at both. */
function differenceOf(now: Figure, then: Figure): Figure {
  if (now.least === then.least && now.most === then.most) return final(0n)
  const boundless = [now, then].some(({ least, most }) => least === undefined || most === undefined)
  if (boundless) return subtracted(now, then)
  return hull([difference(now, then, 'least'), difference(now, then, 'most')])
}

const difference = (now: Figure, then: Figure, bound: 'least' | 'most'): Figure =>
  subtracted(at(now, bound), at(then, bound))

const at = (figure: Figure, bound: 'least' | 'most'): Figure => ({
  ...figure,
  least: figure[bound],
  most: figure[bound],
})

/** The payouts of the same grant for the same period and window. Several payouts may match. */
const alike = (payouts: readonly Payout[], { grant, covers, window }: Payout): Payout[] =>
  payouts.filter(
    other =>
      other.grant.key === grant.key && other.covers.from === covers.from && other.window.from === window.from,
  )
