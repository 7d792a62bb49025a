import { grantsOfAllVersions } from '../agreement/amendment.ts'
import type { Grant } from '../agreement/money/grant.ts'
import { isZero } from '../agreement/money/stated-amount.ts'
import { endDay } from '../agreement/term/end-day.ts'
import { yearOf } from '../calendar/day.ts'
import { added, type Figure, unknown } from '../money/figure.ts'
import type { Payout } from '../timeline/payouts/payout.ts'
import { entriesOfKind, type Timeline } from '../timeline/timeline.ts'
import { accrued, type YearAmount } from './accrual.ts'

export const bases = ['cash', 'accrual'] as const
export type Basis = (typeof bases)[number]

/** The cost of a grant in a calendar year. */
export interface BudgetRow {
  readonly year: number
  readonly agreement: string
  readonly grant: Grant
  readonly amount: Figure
}

/** The cost of each grant in each of the years: when it is paid (cash), or over the time that it covers (accrual). */
export function budget(timeline: Timeline, years: readonly number[], basis: Basis): BudgetRow[] {
  if (!timeline.life) return undated(timeline, years)
  const parts = entriesOfKind(timeline, 'payout').flatMap(payout =>
    partsOf(payout, basis).map(part => ({ ...part, grant: payout.grant })),
  )
  return years.flatMap(year =>
    grantsOfAllVersions(timeline.agreement).flatMap(grant => {
      const own = parts.filter(part => part.year === year && part.grant.key === grant.key)
      if (own.length === 0) return []
      return [
        { year, agreement: timeline.agreement.id, grant, amount: added(own.map(({ amount }) => amount)) },
      ]
    }),
  )
}

/** Without a first day every year until that of the agreement's end has an unknown cost. */
function undated({ agreement }: Timeline, years: readonly number[]): BudgetRow[] {
  const end = endDay(agreement)
  const grants = agreement.grants.filter(({ amount }) => !isZero(amount))
  return years
    .filter(year => !end || year <= yearOf(end))
    .flatMap(year => grants.map(grant => ({ year, agreement: agreement.id, grant, amount: unknown })))
}

const partsOf = (payout: Payout, basis: Basis): YearAmount[] =>
  basis === 'accrual' ? accrued(payout) : paidIn(payout)

/** A payout on an unknown day that may fall in either of two years makes both unknown. */
function paidIn({ day, window, plan, amount }: Payout): YearAmount[] {
  const years = [yearOf(window.from), yearOf(window.to)] as const
  if (plan.unknown === undefined || years[0] === years[1]) return [{ year: yearOf(day), amount }]
  return years.map(year => ({ year, amount: unknown }))
}

/** The payouts that a budget of the years contains. */
export const budgetedPayouts = (timeline: Timeline, years: readonly number[], basis: Basis): Payout[] =>
  entriesOfKind(timeline, 'payout').filter(payout =>
    partsOf(payout, basis).some(({ year }) => years.includes(year)),
  )
