import { yearOf } from '../calendar/day.ts'
import { daysIn, isWholeMonths, monthsOf } from '../calendar/period.ts'
import { allocate } from '../money/allocate.ts'
import { type Figure, map } from '../money/figure.ts'
import { sum } from '../money/ore.ts'
import type { Payout } from '../timeline/payouts/payout.ts'

/** The part of an amount that belongs to a calendar year. */
export interface YearAmount {
  readonly year: number
  readonly amount: Figure
}

/** A payout accrued over the time that it covers, by calendar year: in equal parts a month, or by days where it covers broken months. */
export function accrued({ covers, amount }: Payout): YearAmount[] {
  const months = monthsOf(covers)
  const years = [...new Set(months.map(({ from }) => yearOf(from)))]
  const weigh = isWholeMonths(covers) ? () => 1n : (month: (typeof months)[number]) => BigInt(daysIn(month))
  return years.map(year => ({
    year,
    amount: map(amount, ore => {
      const parts = allocate(ore, months, weigh)
      return sum(parts.filter(({ to }) => yearOf(to.from) === year).map(part => part.amount))
    }),
  }))
}
