import { everGranted } from '../agreement/amendment.ts'
import type { Grant } from '../agreement/grant.ts'
import { yearOf } from '../calendar/day.ts'
import { added, type Figure } from '../money/figure.ts'
import type { Payout } from '../timeline/payout.ts'
import { entriesOf, type Timeline } from '../timeline/timeline.ts'
import { accrued, type InYear } from './accrual.ts'

export const bases = ['cash', 'accrual'] as const
export type Basis = (typeof bases)[number]

/** What a grant costs in a calendar year. */
export interface BudgetRow {
  readonly year: number
  readonly agreement: string
  readonly grant: Grant
  readonly amount: Figure
}

/** What each grant costs in each of the years: as it is paid (cash), or over the months that it covers (accrual). */
export function budget(timeline: Timeline, years: readonly number[], basis: Basis): BudgetRow[] {
  const parts = entriesOf(timeline, 'payout').flatMap(payout =>
    partsOf(payout, basis).map(part => ({ ...part, grant: payout.grant })),
  )
  return years.flatMap(year =>
    everGranted(timeline.agreement).flatMap(grant => {
      const own = parts.filter(part => part.year === year && part.grant.key === grant.key)
      if (own.length === 0) return []
      return [
        { year, agreement: timeline.agreement.id, grant, amount: added(own.map(({ amount }) => amount)) },
      ]
    }),
  )
}

const partsOf = (payout: Payout, basis: Basis): InYear[] =>
  basis === 'accrual' ? accrued(payout) : [{ year: yearOf(payout.day), amount: payout.amount }]

/** The payouts that a budget for the years is made from. */
export const budgetedPayouts = (timeline: Timeline, years: readonly number[], basis: Basis): Payout[] =>
  entriesOf(timeline, 'payout').filter(payout =>
    partsOf(payout, basis).some(({ year }) => years.includes(year)),
  )
