import type { Agreement } from '../agreement/agreement.ts'
import { wholeOf } from '../agreement/during.ts'
import type { Life } from '../agreement/end-day.ts'
import { scheduledTerm } from '../agreement/end-day.ts'
import type { Grant } from '../agreement/grant.ts'
import { amountIn, isNothing } from '../agreement/stated-amount.ts'
import type { Day } from '../calendar/day.ts'
import { includes } from '../calendar/period.ts'
import type { IndexLookup } from '../index/lookup.ts'
import { type Adjustment, adjustments } from './adjustment.ts'
import { amountYears } from './amount-year.ts'
import { indexationOf } from './indexation-of.ts'

/** A grant's yearly amount gets a new level on a day. */
export interface LevelChange {
  readonly kind: 'adjustment'
  readonly day: Day
  readonly grant: Grant
  readonly step: Adjustment
}

/** Every adjustment of every grant up to the agreement's end. A grant of 0 kr has no level to follow. */
export function levelChanges(agreement: Agreement, life: Life, lookup: IndexLookup): LevelChange[] {
  const term = scheduledTerm(life)
  return agreement.grants
    .filter(({ amount }) => !isNothing(amount))
    .flatMap(grant => {
      const whole = wholeOf(grant.during, term)
      const indexation = indexationOf('grants', agreement, grant.statedAt)
      if (!whole || !indexation) return []
      return amountYears(grant.amount.per, term, whole, whole).flatMap(year =>
        adjustments(amountIn(grant.amount, year.number), indexation, year.to, lookup)
          .filter(({ effective }) => includes(year, effective) && effective <= life.to)
          .map((step): LevelChange => ({ kind: 'adjustment', day: step.effective, grant, step })),
      )
    })
}
