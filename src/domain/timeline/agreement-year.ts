import { cycle } from '../calendar/cycle.ts'
import { daysAfter, monthsAfter } from '../calendar/day.ts'
import { daysIn, isWholeMonths, monthsOf, type Period } from '../calendar/period.ts'
import { type Exact, exact } from '../money/exact.ts'

/** Agreement years are counted from the term's first day; the last one may be shorter. */
export const agreementYears = (term: Period): Period[] => cycle(term, 12)

/** How parts of a year are weighed: all alike, by whole months, or by days. */
export type Measure = 'year' | 'months' | 'days'

/** What a period is measured in: a whole agreement year as such, one with month bounds in months, any other in days. */
export function measureOf(year: Period): Measure {
  if (daysAfter(monthsAfter(year.from, 12), -1) === year.to) return 'year'
  return isWholeMonths(year) ? 'months' : 'days'
}

/** How much of a full year's amount an agreement year carries: 1, or a share for a shorter one. */
export function shareOfYear(year: Period): Exact {
  const full = { from: year.from, to: daysAfter(monthsAfter(year.from, 12), -1) }
  switch (measureOf(year)) {
    case 'year':
      return exact(1n)
    case 'months':
      return exact(BigInt(monthsOf(year).length), 12n)
    case 'days':
      return exact(BigInt(daysIn(year)), BigInt(daysIn(full)))
  }
}
