import type { Agreement } from '../agreement/agreement.ts'
import type { Grant } from '../agreement/grant.ts'
import type { Day } from '../calendar/day.ts'
import type { Period } from '../calendar/period.ts'
import type { ChangeIn } from '../index/change.ts'
import { type Adjustment, adjustments } from './adjustment.ts'

/** A grant's yearly amount gets a new level on a day. */
export interface LevelChange {
  readonly kind: 'adjustment'
  readonly day: Day
  readonly grant: Grant
  readonly step: Adjustment
}

/** Every adjustment of every grant up to the agreement's end. A grant of 0 kr has no level to follow. */
export function levelChanges(agreement: Agreement, life: Period, changeIn: ChangeIn): LevelChange[] {
  const { indexation, grants } = agreement
  if (!indexation?.appliesTo.includes('grants')) return []
  return grants
    .filter(({ amount }) => amount.ore !== 0n)
    .flatMap(grant =>
      adjustments(grant.amount, indexation, life.to, changeIn).map(step => ({
        kind: 'adjustment',
        day: step.effective,
        grant,
        step,
      })),
    )
}
