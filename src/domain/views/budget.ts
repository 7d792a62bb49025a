import { grantsOfAllVersions } from '../agreement/amendment.ts'
import type { Grant } from '../agreement/money/grant.ts'
import type { Term } from '../agreement/term/term.ts'
import { firstDayOfYear, lastDayOfYear, yearOf } from '../calendar/day.ts'
import type { Period } from '../calendar/period.ts'
import { type Figure, final, hull, isNothing } from '../money/figure.ts'
import type { Payout } from '../timeline/payouts/payout.ts'
import { sumOfParts } from '../timeline/payouts/undivided.ts'
import { type DatedTimeline, entriesOfKind, type Timeline } from '../timeline/timeline.ts'
import { accruedIn, calendarYear, coveredYears } from './accrual.ts'

export const bases = ['cash', 'accrual'] as const
export type Basis = (typeof bases)[number]

/** The cost of a grant in a calendar year. */
export interface BudgetRow {
  readonly year: number
  readonly agreement: string
  readonly grant: Grant
  readonly amount: Figure
  /** The part of it that is not owed without condition. */
  readonly conditional: Figure
  /** Nothing places the term of the agreement in time. */
  readonly isUndated?: boolean | undefined
}

/** The cost of each grant in each of the years: when it is paid (cash), or over the time that it covers (accrual). */
export function budget(timeline: Timeline, years: readonly number[], basis: Basis): BudgetRow[] {
  const within = yearsSpan(years)
  const possible = within ? timeline.possible(within) : []
  if (possible.length === 0) return budgetOf(timeline, years, basis)
  const all = [...(timeline.life ? [timeline] : []), ...possible].map(one => budgetOf(one, years, basis))
  const grants = grantsOfAllVersions(timeline.agreement)
  const isUndated = !timeline.life && isWithoutDays(timeline.agreement.term)
  return years.flatMap(year =>
    grants.flatMap(grant => {
      const found = all.map(rows => rows.find(row => row.year === year && row.grant.key === grant.key))
      const amount = hull(found.map(row => row?.amount ?? final(0n)))
      const conditional = hull(found.map(row => row?.conditional ?? final(0n)))
      const row = { year, agreement: timeline.agreement.id, grant, amount, conditional, isUndated }
      return isNothing(amount) ? [] : [row]
    }),
  )
}

/** Whether the file says nothing of when the agreement is in force. */
const isWithoutDays = ({ bounds: { from, to }, length }: Term): boolean =>
  length === undefined && [from.earliest, from.latest, to.earliest, to.latest].every(day => day === undefined)

/** From the first to the last of some calendar years. */
function yearsSpan(years: readonly number[]): Period | undefined {
  if (years.length === 0) return undefined
  return { from: firstDayOfYear(Math.min(...years)), to: lastDayOfYear(Math.max(...years)) }
}

/** The budget of a timeline whose days are known. */
export function budgetOf(timeline: DatedTimeline, years: readonly number[], basis: Basis): BudgetRow[] {
  const payouts = entriesOfKind(timeline, 'payout')
  const grants = grantsOfAllVersions(timeline.agreement).map(grant => ({
    grant,
    own: payouts.filter(payout => payout.grant.key === grant.key),
  }))
  return years.flatMap(year =>
    grants.flatMap(({ grant, own }) => {
      const inYear = own.filter(payout => yearsOf(payout, basis).includes(year))
      if (inYear.length === 0) return []
      const amountOf = (payouts: readonly Payout[]) =>
        basis === 'accrual' ? accruedIn(payouts, calendarYear(year)) : paidIn(payouts)
      const all = basis === 'accrual' ? own : inYear
      const row = { year, agreement: timeline.agreement.id, grant, amount: amountOf(all) }
      return [{ ...row, conditional: amountOf(all.map(conditionalOnly)) }]
    }),
  )
}

/** A payout with the parts that are not owed without condition. */
const conditionalOnly = (payout: Payout): Payout => ({
  ...payout,
  parts: payout.parts.filter(({ amount }) => amount.commitment !== 'unconditional'),
})

/** The years that a payout may belong to. A payout on an unknown day is paid within the time that it covers. */
function yearsOf(payout: Payout, basis: Basis): number[] {
  if (basis === 'accrual') return coveredYears([payout])
  return payout.plan.unknown === undefined ? [yearOf(payout.day)] : coveredYears([payout])
}

/** What payouts cost in a year that they may be paid in. */
const paidIn = (payouts: readonly Payout[]): Figure =>
  sumOfParts(
    payouts.flatMap(payout =>
      payout.parts.map(part => ({ ...part, isBroken: yearsOf(payout, 'cash').length > 1 })),
    ),
    ({ isBroken }) => isBroken,
  )

/** The payouts that a budget of the years contains. */
export const budgetedPayouts = (timeline: Timeline, years: readonly number[], basis: Basis): Payout[] =>
  entriesOfKind(timeline, 'payout').filter(payout =>
    yearsOf(payout, basis).some(year => years.includes(year)),
  )
