import type { PayoutPlan } from '../../agreement/money/payout-plan.ts'
import type { AmountSpan } from '../../agreement/money/stated-amount.ts'
import { cutToSpan, wholePeriods } from '../../calendar/cycle.ts'
import {
  type Day,
  daysAfter,
  earlierDay,
  firstDayOfYear,
  laterDay,
  wholeMonths,
  yearOf,
} from '../../calendar/day.ts'
import { common, type Period } from '../../calendar/period.ts'
import { sameText } from '../../same-text.ts'

/** A period that payouts cover by a plan. */
export interface CoveredPeriod extends Period {
  readonly plan: PayoutPlan
  /** Whether it is a full period of the plan. */
  readonly isWhole: boolean
  /** The period of the plan, also where only a part of it is covered. */
  readonly planned: Period
}

/**
 * The periods into which plans divide the time `whole`. Each plan applies from its first day until that of the next plan.
 * Periods are counted from the first day of the term or of the plan, or as parts of calendar years.
 */
export function coveredPeriods(
  plans: readonly PayoutPlan[],
  term: Period,
  whole: Period,
  per: AmountSpan,
): CoveredPeriod[] {
  return spansOf(plans, term, per).flatMap(({ plan, span }) =>
    periodsOf(plan, span, whole, uncutPeriods(plan, span, term, per)),
  )
}

/**
 * The plans whose periods would be others if they were counted as parts of calendar years, with the first day that they
 * are counted from, where the file does not say which. A year of an amount is counted from the first day.
 */
export const uncountedFrom = (
  plans: readonly PayoutPlan[],
  term: Period,
  per: AmountSpan,
): { plan: PayoutPlan; from: Day }[] =>
  spansOf(plans, term, per).flatMap(({ plan, span }) => {
    const isYears = plan.every.unit === 'months' && plan.every.count % 12 === 0
    if (plan.counted !== undefined || plan.unknown !== undefined || isYears) return []
    const [chosen, other] = [plan, { ...plan, counted: 'calendar-year' as const }].map(counted =>
      plannedPeriods(counted, span, term, per).map(({ from }) => from),
    )
    return sameText(chosen) === sameText(other) ? [] : [{ plan, from: span.from }]
  })

/** The part of the term in which each plan applies. */
function spansOf(
  plans: readonly PayoutPlan[],
  term: Period,
  per: AmountSpan,
): { plan: PayoutPlan; span: Period }[] {
  const starts = startsOf(plans, term, per)
  return plans.flatMap((plan, i) => {
    const [start = term.from, next] = starts.slice(i, i + 2)
    const span = { from: start, to: next ? earlierDay(daysAfter(next, -1), term.to) : term.to }
    return span.from <= span.to ? [{ plan, span }] : []
  })
}

/** The first day of each plan. A plan of an amendment begins when the period that then runs has ended. */
function startsOf(plans: readonly PayoutPlan[], term: Period, per: AmountSpan): Day[] {
  const starts: Day[] = []
  for (const [i, plan] of plans.entries()) {
    const [before, last = term.from] = [plans[i - 1], starts.at(-1)]
    const from = laterDay(plan.from ?? term.from, last)
    const running =
      plan.isAmended && before && from <= term.to
        ? plannedPeriods(before, { from: last, to: term.to }, term, per).find(
            ({ to }) => to >= daysAfter(from, -1),
          )
        : undefined
    starts.push(running ? daysAfter(running.to, 1) : from)
  }
  return starts
}

function periodsOf(plan: PayoutPlan, span: Period, whole: Period, uncut: readonly Period[]): CoveredPeriod[] {
  const full = new Map(uncut.map(({ from, to }) => [from, to]))
  return cutToSpan(span, uncut, plan.lastPeriod).flatMap(period =>
    common(period, whole).map(cut => ({
      ...cut,
      plan,
      planned: period,
      isWhole: full.get(cut.from) === cut.to,
    })),
  )
}

/** The periods of a plan in a span. By the plan's terms a last period that is cut is short, or merged with the one before it. */
const plannedPeriods = (plan: PayoutPlan, span: Period, term: Period, per: AmountSpan): Period[] =>
  cutToSpan(span, uncutPeriods(plan, span, term, per), plan.lastPeriod)

/**
 * The uncut periods of a plan. A plan that begins whole months after the term is counted from the term's first day, as
 * agreement years are.
 */
function uncutPeriods(
  { counted, every, landing }: PayoutPlan,
  span: Period,
  term: Period,
  per: AmountSpan,
): Period[] {
  const isCalendar = counted === 'calendar-year' || (counted === undefined && per === 'calendar-year')
  if (isCalendar) return wholePeriods(span, every, firstDayOfYear(yearOf(span.from)), landing)
  const skipped = every.unit === 'months' ? wholeMonths(term.from, span.from) : undefined
  return skipped === undefined
    ? wholePeriods(span, every, span.from, landing)
    : wholePeriods(span, every, term.from, landing, skipped)
}
