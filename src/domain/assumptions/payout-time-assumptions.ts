import type { DueDayRule } from '../agreement/money/payout-plan.ts'
import { yearOf } from '../calendar/day.ts'
import type { Payout } from '../timeline/payouts/payout.ts'
import { entriesOfKind, type Timeline } from '../timeline/timeline.ts'
import { type Assumption, assumption } from './assumption.ts'

/** Payouts of which it is not known when they are made: what is taken instead, and which years that leaves open. */
export function payoutTimeAssumptions(
  agreement: { readonly id: string },
  payouts: readonly Payout[],
  rule: DueDayRule,
): Assumption[] {
  return saidOf(payouts).map(where => {
    const own = payouts.filter(({ plan }) => plan.unknown === where)
    const isYearUnknown = own.some(({ window: { from, to } }) => yearOf(from) !== yearOf(to))
    const isAdjusted = own.some(({ parts }) => parts.some(({ level }) => level.steps.length > 0))
    return assumption('payouts-unknown', agreement.id, {
      where,
      isYearUnknown,
      levelOn: isAdjusted ? rule : undefined,
    })
  })
}

/** Such payouts have no day, and are not among what falls due. */
export const leftOutPayoutAssumptions = (timeline: Timeline): Assumption[] =>
  saidOf(entriesOfKind(timeline, 'payout')).map(where =>
    assumption('payouts-left-out', timeline.agreement.id, { where }),
  )

const saidOf = (payouts: readonly Payout[]): string[] => [
  ...new Set(payouts.flatMap(({ plan }) => plan.unknown ?? [])),
]
