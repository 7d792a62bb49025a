import { isForNamedYear, type StatedAmount } from '../../agreement/money/stated-amount.ts'
import { cycle } from '../../calendar/cycle.ts'
import { firstDayOfYear, lastDayAfter, lastDayOfYear, yearOf } from '../../calendar/day.ts'
import { months } from '../../calendar/interval.ts'
import { common, daysIn, isWholeMonths, monthsOf, type Period } from '../../calendar/period.ts'
import { type Exact, exact, times } from '../../money/exact.ts'
import type { Ore } from '../../money/ore.ts'
import { rounded, toOre } from '../../money/rounding.ts'

/** A year that an amount is stated for, or the part of it in which the agreement is in force. */
export interface AmountYear extends Period {
  /** The calendar year, or the number of the agreement year from 1. */
  readonly number: number
  /** The whole year; of a named calendar year, all of it that the amount covers. */
  readonly full: Period
}

/**
 * The years that an amount is stated for, cut at `within`. `whole` is the time that the amount covers. The amount of a
 * named calendar year is for the days of the year in that time, so that a broken year has all of it.
 */
export function amountYears(
  amount: Pick<StatedAmount, 'per' | 'byYear'>,
  term: Period,
  whole: Period,
  within: Period,
): AmountYear[] {
  const { per } = amount
  const years = per === 'period' ? [{ ...whole, number: 1, full: whole }] : yearsOf[per](term)
  return years.flatMap(year => {
    const [covered] = isForNamedYear(amount, year.number) ? common(year, whole) : [year.full]
    return common(year, within).map(cut => ({ ...year, ...cut, full: covered ?? year.full }))
  })
}

/** Agreement years are counted from the first day, so that those from 29 February do not drift. */
export const agreementYears = (term: Period): AmountYear[] =>
  cycle(term, months(12)).map((year, n) => {
    const full = { from: year.from, to: lastDayAfter(term.from, 12 * (n + 1)) }
    return { ...year, number: n + 1, full }
  })

const calendarYears = ({ from, to }: Period): AmountYear[] =>
  Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, i) => {
    const number = yearOf(from) + i
    const full = { from: firstDayOfYear(number), to: lastDayOfYear(number) }
    return { ...full, number, full }
  })

const yearsOf = { 'agreement-year': agreementYears, 'calendar-year': calendarYears }

/** The unit in which a part of a year is measured. */
export type Measure = 'year' | 'months' | 'days'

/** A whole year is one unit, a year cut at month bounds is measured in months, any other in days. */
export function measureOf({ from, to, full }: AmountYear): Measure {
  if (from === full.from && to === full.to) return 'year'
  return isWholeMonths({ from, to }) && isWholeMonths(full) ? 'months' : 'days'
}

/** The share of the whole year that a year is: 1, or less if it is cut. */
export function shareOfYear(year: AmountYear): Exact {
  switch (measureOf(year)) {
    case 'year':
      return exact(1n)
    case 'months':
      return exact(BigInt(monthsOf(year).length), BigInt(monthsOf(year.full).length))
    case 'days':
      return exact(BigInt(daysIn(year)), BigInt(daysIn(year.full)))
  }
}

/** The year's share of a yearly amount, rounded to öre, half up. */
export const proRataAmount = (year: AmountYear, yearly: Ore): Ore =>
  rounded(times(exact(yearly), shareOfYear(year)), toOre)
