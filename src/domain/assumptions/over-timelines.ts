import { yearOf } from '../calendar/day.ts'
import type { Payout } from '../timeline/payouts/payout.ts'
import { entriesOfKind, type Timeline } from '../timeline/timeline.ts'
import type { BridgeRow } from '../views/bridge.ts'
import { type Basis, budgetedPayouts } from '../views/budget.ts'
import type { DueEntry } from '../views/due-entries.ts'
import type { Assumption } from './assumption.ts'
import { payoutAssumptions } from './payout-view-assumptions.ts'
import { expiryAssumptions } from './view-assumptions.ts'

/** The assumptions behind the given payouts of each timeline. */
export const assumptionsOfPayouts = (
  shown: readonly { readonly timeline: Timeline; readonly payouts: readonly Payout[] }[],
): Assumption[] => shown.flatMap(({ timeline, payouts }) => payoutAssumptions(timeline, payouts))

/** The assumptions behind a budget for some calendar years. */
export const budgetAssumptions = (
  timelines: readonly Timeline[],
  years: readonly number[],
  basis: Basis,
): Assumption[] =>
  assumptionsOfPayouts(
    timelines.map(timeline => ({ timeline, payouts: budgetedPayouts(timeline, years, basis) })),
  )

/** The assumptions behind bridges. A year's opening balance comes from everything that was paid or covered before it. */
export const bridgeAssumptions = (
  bridges: readonly { readonly timeline: Timeline; readonly rows: readonly BridgeRow[] }[],
): Assumption[] =>
  bridges.flatMap(({ timeline, rows }) => {
    const last = rows.at(-1)?.year
    return last === undefined ? [] : payoutAssumptions(timeline, payoutsUntil(timeline, last))
  })

const payoutsUntil = (timeline: Timeline, year: number): Payout[] =>
  entriesOfKind(timeline, 'payout').filter(({ day, covers }) =>
    [day, covers.from].some(paidOrCovered => yearOf(paidOrCovered) <= year),
  )

/** The assumptions behind due entries. An agreement without due entries has none, unless its first day is unknown. */
export const dueAssumptions = (timelines: readonly Timeline[], due: readonly DueEntry[]): Assumption[] =>
  timelines.flatMap(timeline => {
    const own = due.filter(entry => entry.timeline === timeline)
    if (own.length === 0 && timeline.life) return []
    const rows = own.map(({ row }) => row.due)
    return expiryAssumptions(timeline, rows)
  })
