import { cycle } from '../calendar/cycle.ts'
import { type Day, daysAfter, monthsAfter } from '../calendar/day.ts'
import { months } from '../calendar/interval.ts'
import { daysIn, isWholeMonths, monthsOf, type Period } from '../calendar/period.ts'
import { type Exact, exact, times } from '../money/exact.ts'
import type { Ore } from '../money/ore.ts'
import { rounded } from '../money/rounding.ts'

/** A year of an agreement; the last one may be cut short. */
export interface AgreementYear extends Period {
  /** The day on which it would end if it were not. */
  readonly fullTo: Day
}

/** Agreement years are counted from the term's first day, so that those from 29 February do not drift. */
export const agreementYears = (term: Period): AgreementYear[] =>
  cycle(term, months(12)).map((year, n) => ({
    ...year,
    fullTo: daysAfter(monthsAfter(term.from, 12 * (n + 1)), -1),
  }))

/** What a part of a year is measured in. */
export type Measure = 'year' | 'months' | 'days'

/** A whole agreement year is measured as such, one with month bounds in months, any other in days. */
export function measureOf(year: AgreementYear): Measure {
  if (year.to === year.fullTo) return 'year'
  return isWholeMonths(year) ? 'months' : 'days'
}

/** How much of a full year's amount an agreement year carries: 1, or a share for a shorter one. */
export function shareOfYear(year: AgreementYear): Exact {
  switch (measureOf(year)) {
    case 'year':
      return exact(1n)
    case 'months':
      return exact(BigInt(monthsOf(year).length), 12n)
    case 'days':
      return exact(BigInt(daysIn(year)), BigInt(daysIn({ from: year.from, to: year.fullTo })))
  }
}

/** What of a yearly amount an agreement year carries: its share, to öre, half up. */
export const carriedBy = (year: AgreementYear, yearly: Ore): Ore =>
  rounded(times(exact(yearly), shareOfYear(year)), { unit: 'ore', mode: 'half-up' })
