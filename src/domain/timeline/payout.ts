import type { Agreement } from '../agreement/agreement.ts'
import type { Life } from '../agreement/end-day.ts'
import type { Grant } from '../agreement/grant.ts'
import type { PlannedDay } from '../agreement/payout-plan.ts'
import { cycle } from '../calendar/cycle.ts'
import type { Day } from '../calendar/day.ts'
import { months } from '../calendar/interval.ts'
import { daysIn, includes, monthsOf, type Period } from '../calendar/period.ts'
import type { ChangeIn } from '../index/change.ts'
import { allocate } from '../money/allocate.ts'
import { type Figure, map } from '../money/figure.ts'
import type { Ore } from '../money/ore.ts'
import { type AgreementYear, agreementYears, carriedBy, type Measure, measureOf } from './agreement-year.ts'
import { type Level, levelOn, levelsOf } from './level.ts'
import { dueDay, payoutWindow, plannedDay } from './payout-window.ts'

/** Money that is to be paid: to whom, within which days, on which day by plan, for which time, how much and why. */
export interface Payout {
  readonly kind: 'payout'
  /** The planned day: the due day, or the banking day that it moves to. */
  readonly day: Day
  /** Decides the level; moving the payment does not. */
  readonly due: Day
  readonly window: Period
  readonly covers: Period
  readonly year: AgreementYear
  /** How the year's amount is divided among its payouts. */
  readonly measure: Measure
  readonly grant: Grant
  readonly level: Level
  readonly amount: Figure
}

/**
 * Every payout due until the agreement's end, by grant; one that a banking day moves past the end stays.
 * A grant of 0 kr is stated, and gives none.
 */
export function payouts(agreement: Agreement, life: Life, changeIn: ChangeIn, rule: PlannedDay): Payout[] {
  const { payouts: plan, indexation, grants } = agreement
  if (!plan) return []
  const adjusted = indexation?.appliesTo.includes('grants') ? indexation : undefined

  // What an early end cuts off is still what a payout before it was for.
  const planned = { from: life.from, to: life.fullTo }
  const years = agreementYears(planned)
  const periods = cycle(planned, months(plan.months))
  const payoutsOf = (grant: Grant) => {
    const levels = levelsOf(grant.amount, adjusted, planned.to, changeIn)
    return years.flatMap(year => {
      const parts = periods.filter(({ from }) => includes(year, from))
      return parts.flatMap((covers): Payout[] => {
        const window = payoutWindow(plan, covers)
        if (!window) return []
        const due = dueDay(window, rule)
        const day = plannedDay(due, plan.offBankingDay)
        const level = levelOn(levels, due)
        const amount = map(level.amount, yearly => partFor(covers, parts, year, yearly))
        return [
          { kind: 'payout', day, due, window, covers, year, measure: measureOf(year), grant, level, amount },
        ]
      })
    })
  }
  return grants
    .filter(({ amount }) => amount.ore !== 0n)
    .flatMap(payoutsOf)
    .filter(({ due }) => due <= life.to)
}

/** What of a yearly amount falls on one payout; those of an agreement year add up to the year's amount. */
function partFor(covers: Period, parts: readonly Period[], year: AgreementYear, yearly: Ore): Ore {
  const measure = measureOf(year)
  const weight = (part: Period) => {
    if (measure === 'year') return 1n
    return BigInt(measure === 'months' ? monthsOf(part).length : daysIn(part))
  }
  return allocate(carriedBy(year, yearly), parts, weight).find(({ to }) => to === covers)?.amount ?? 0n
}
