import type { DueDayRule } from '../agreement/money/payout-plan.ts'
import { yearOf } from '../calendar/day.ts'
import type { Payout } from '../timeline/payouts/payout.ts'
import { type Assumption, assumption } from './assumption.ts'

/** Payouts on unknown days: the rule that decides their level, and whether their year is unknown. */
export function payoutTimeAssumptions(
  agreement: { readonly id: string },
  payouts: readonly Payout[],
  rule: DueDayRule,
): Assumption[] {
  return unknownTimes(payouts).map(where => {
    const own = payouts.filter(({ plan }) => plan.unknown === where)
    const isYearUnknown = own.some(({ window: { from, to } }) => yearOf(from) !== yearOf(to))
    const isYearly = own.every(({ plan: { every } }) => every.unit === 'months' && every.count === 12)
    const isAdjusted = own.some(({ parts }) => parts.some(({ level }) => level.steps.length > 0))
    return assumption('payouts-unknown', agreement.id, {
      where,
      isYearly,
      isYearUnknown,
      levelOn: isAdjusted ? rule : undefined,
    })
  })
}

const unknownTimes = (payouts: readonly Payout[]): (string | null)[] => [
  ...new Set(payouts.flatMap(({ plan: { unknown } }) => (unknown === undefined ? [] : [unknown]))),
]
