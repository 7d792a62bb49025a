import type { Payout } from '../timeline/payouts/payout.ts'
import type { Timeline } from '../timeline/timeline.ts'
import type { Assumption } from './assumption.ts'
import { amendmentAssumptions, quotedClauseAssumptions, readingAssumptions } from './clause-assumptions.ts'
import { grantAssumptions } from './grant-assumptions.ts'
import { levelAssumptions } from './level-assumptions.ts'
import { missingDayAssumptions, replacedEnds, replacedInPayouts } from './missing-day-assumptions.ts'
import { pauseAssumptions } from './pause-assumptions.ts'
import { payoutDivisionAssumptions } from './payout-division-assumptions.ts'
import { optionAssumptions, overlapAssumptions, termAssumptions } from './term-assumptions.ts'
import { unknownFactorAssumptions } from './unknown-assumptions.ts'
import { givenNotice, isPaid, levelsPaid, payoutBlocks, payoutConcerns } from './view-concerns.ts'

/** The assumptions about the amounts and days of payouts. */
export function payoutAssumptions(timeline: Timeline, payouts: readonly Payout[]): Assumption[] {
  const { agreement, life, dueDayRule } = timeline
  if (!life) return termAssumptions(agreement, life)
  if (payouts.length === 0)
    return [...overlapAssumptions(agreement), ...pauseAssumptions(timeline, 'payout', [])]
  const covered = payouts
    .map(({ covers }) => covers.to)
    .toSorted()
    .at(-1)
  return [
    ...termAssumptions(agreement, life, covered),
    ...optionAssumptions(timeline),
    ...readingAssumptions(agreement, [...payoutBlocks, ...givenNotice(agreement)]),
    ...quotedClauseAssumptions(agreement, payoutConcerns),
    ...amendmentAssumptions(agreement, payouts),
    ...unknownFactorAssumptions(agreement).filter(isPaid(payouts)),
    ...levelAssumptions(agreement, payouts.flatMap(levelsPaid)),
    ...payoutDivisionAssumptions(timeline, payouts),
    ...grantAssumptions(agreement, life, payouts, dueDayRule),
    ...pauseAssumptions(timeline, 'payout', payouts),
    ...missingDayAssumptions(agreement, [
      ...replacedEnds(agreement, covered ?? life.to),
      ...replacedInPayouts(agreement, life, payouts),
    ]),
  ]
}
