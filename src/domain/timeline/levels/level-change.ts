import type { Agreement } from '../../agreement/agreement.ts'
import type { Grant } from '../../agreement/money/grant.ts'
import { amountIn, isZero } from '../../agreement/money/stated-amount.ts'
import { timeCovered } from '../../agreement/term/during.ts'
import { type Life, scheduledTerm } from '../../agreement/term/life.ts'
import type { Day } from '../../calendar/day.ts'
import { includes } from '../../calendar/period.ts'
import type { IndexLookup } from '../../index/lookup.ts'
import { amountYears } from '../amounts/amount-year.ts'
import { type Adjustment, adjustments } from './adjustment.ts'
import { indexationAppliedTo } from './indexation-applied-to.ts'

/** A day on which the yearly amount of a grant is adjusted. */
export interface LevelChange {
  readonly kind: 'adjustment'
  readonly day: Day
  readonly grant: Grant
  readonly step: Adjustment
}

/** Every adjustment of every grant until the agreement's end. Grants of 0 kr are not adjusted. */
export function levelChanges(agreement: Agreement, life: Life, lookup: IndexLookup): LevelChange[] {
  const term = scheduledTerm(life)
  return agreement.grants
    .filter(({ amount }) => !isZero(amount))
    .flatMap(grant => {
      const whole = timeCovered(grant.during, term)
      const indexation = indexationAppliedTo('grants', agreement, grant.statedAt)
      if (!whole || !indexation) return []
      return amountYears(grant.amount, term, whole, whole).flatMap(year =>
        adjustments(amountIn(grant.amount, year.number), indexation, year.to, lookup)
          .filter(({ effective }) => includes(year, effective) && effective <= life.to)
          .map((step): LevelChange => ({ kind: 'adjustment', day: step.effective, grant, step })),
      )
    })
}
