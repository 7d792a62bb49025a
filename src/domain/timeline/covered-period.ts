import type { PayoutPlan } from '../agreement/payout-plan.ts'
import type { AmountSpan } from '../agreement/stated-amount.ts'
import { cycle } from '../calendar/cycle.ts'
import { type Day, daysAfter, earliest, latest, yearOf } from '../calendar/day.ts'
import { after } from '../calendar/interval.ts'
import type { Period } from '../calendar/period.ts'

/** The time that payouts cover together, by a plan. */
export interface CoveredPeriod extends Period {
  readonly plan: PayoutPlan
  /** Whether it is as long as the plan's periods are, and not cut. */
  readonly isWhole: boolean
}

/**
 * The periods that a time is divided into by its plans, each plan from its first day until the next one's. Periods are
 * counted from the plan's first day, so that month ends do not drift; or as parts of calendar years.
 */
export const coveredPeriods = (
  plans: readonly PayoutPlan[],
  whole: Period,
  per: AmountSpan,
): CoveredPeriod[] =>
  plans.flatMap((plan, i) => {
    const next = plans[i + 1]?.from
    const from = latest(plan.from ?? whole.from, whole.from)
    const to = next ? earliest(daysAfter(next, -1), whole.to) : whole.to
    return from <= to ? periodsOf(plan, { from, to }, per) : []
  })

function periodsOf(plan: PayoutPlan, span: Period, per: AmountSpan): CoveredPeriod[] {
  const { every, lastPeriod, landing, counted = per === 'calendar-year' ? 'calendar-year' : 'term' } = plan
  const anchor = counted === 'term' ? span.from : (`${yearOf(span.from)}-01-01` as Day)
  const land = landing === 'month-end' ? 'month-end' : 'last-of-month'
  const periods = cycle(span, every, anchor, lastPeriod, land)
  return periods.map((period, i) => {
    const next = periods[i + 1]?.from ?? daysAfter(period.to, 1)
    const isFirstCut = i === 0 && anchor < span.from
    return { ...period, plan, isWhole: !isFirstCut && (i < periods.length - 1 || fits(period, next, plan)) }
  })
}

/** Whether a last period is a full one: counted on from its first day it ends where it ends. */
const fits = ({ from }: Period, next: Day, { every }: PayoutPlan): boolean => after(from, every) === next
