import { daysIn, monthsOf, type Period } from '../calendar/period.ts'
import { type Figure, isNothing, isUnknownFigure, oreOf } from '../money/figure.ts'
import { type AmountYear, measureOf } from '../timeline/amounts/amount-year.ts'
import type { ContributionYear } from '../timeline/contribution-year.ts'
import type { Payout } from '../timeline/payouts/payout.ts'
import { type Assumption, assumption, type BrokenYear } from './assumption.ts'

interface YearUse {
  readonly year: AmountYear
  readonly amount: Figure
}

/** The shares of yearly amounts that years have which the term or a part of it cuts short. */
export function brokenYearAssumptions(
  agreement: string,
  payouts: readonly Payout[],
  contributions: readonly ContributionYear[] = [],
): Assumption[] {
  const uses = [
    ...payouts.flatMap(({ parts }) =>
      parts.map(({ piece: { year }, level: { amount } }): YearUse => ({ year, amount })),
    ),
    ...contributions.flatMap(({ levels }) =>
      levels.map(({ year, level: { amount } }): YearUse => ({ year, amount })),
    ),
  ]
  const broken = new Map<string, BrokenYear>()
  for (const { year, amount } of uses) {
    const unit = measureOf(year)
    if (unit === 'year' || isNothing(amount) || isUnknownFigure(amount)) continue
    const [count, of] = [year, year.full].map(period => lengthIn(unit, period))
    if (count === undefined || of === undefined) continue
    const key = [year.number, count, of, unit].join(' ')
    const [ore, earlier] = [oreOf(amount), broken.get(key)]
    const isSame = earlier === undefined || earlier.amount === ore
    broken.set(key, { year: year.number, count, of, unit, amount: isSame ? ore : undefined })
  }
  const years = [...broken.values()].toSorted((a, b) => a.year - b.year)
  return years.length > 0 ? [assumption('broken-years', agreement, { years })] : []
}

const lengthIn = (unit: BrokenYear['unit'], period: Period): number =>
  unit === 'months' ? monthsOf(period).length : daysIn(period)
