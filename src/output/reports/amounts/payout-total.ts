import { type Figure, unknown } from '../../../domain/money/figure.ts'
import { figureStatus } from '../../../domain/money/figure-status.ts'
import { sumOfParts } from '../../../domain/timeline/payouts/undivided.ts'
import type { ScheduledPayout } from '../../../domain/views/payout-schedule.ts'

/** The sum of payouts. It is not known where they stand for each of an unknown number of years, or are yet to be adjusted. */
export function payoutTotal(scheduled: readonly ScheduledPayout[]): Figure {
  if (scheduled.some(({ covers, agreementYear }) => !covers && agreementYear === undefined)) return unknown
  const sum = sumOfParts(
    [...new Map(scheduled.map(({ payout, onlyIf }) => [payout, onlyIf]))].flatMap(([payout, onlyIf]) =>
      payout.parts.map(part => ({ ...part, onlyIf })),
    ),
    ({ onlyIf }) => onlyIf !== undefined,
  )
  return scheduled.length > 1 && figureStatus(sum) === 'stated-level' ? unknown : sum
}
