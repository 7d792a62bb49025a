import { yearOf } from '../calendar/day.ts'
import { added, type Figure, minus } from '../money/figure.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { entriesOf } from '../timeline/timeline.ts'
import { type Basis, budget } from './budget.ts'

/** A calendar year's step between cash and accrual: what is paid ahead at its end is a claim, what is owed a debt (below 0). */
export interface BridgeRow {
  readonly year: number
  readonly opening: Figure
  readonly cash: Figure
  readonly accrual: Figure
  readonly closing: Figure
}

/** From cash to accrual, year by year. Over the whole of an agreement the last closing balance is 0. */
export function bridge(timeline: Timeline, years: readonly number[]): BridgeRow[] {
  const all = spanOf(timeline)
  const upTo = (year: number, basis: Basis) =>
    totalOf(
      timeline,
      all.filter(y => y <= year),
      basis,
    )
  const balance = (year: number) => minus(upTo(year, 'cash'), upTo(year, 'accrual'))
  return years
    .filter(year => all.includes(year))
    .map(year => ({
      year,
      opening: balance(year - 1),
      cash: totalOf(timeline, [year], 'cash'),
      accrual: totalOf(timeline, [year], 'accrual'),
      closing: balance(year),
    }))
}

const totalOf = (timeline: Timeline, years: readonly number[], basis: Basis): Figure =>
  added(budget(timeline, years, basis).map(({ amount }) => amount))

/** Every calendar year in which something is paid or covered. */
function spanOf(timeline: Timeline): number[] {
  const days = entriesOf(timeline, 'payout').flatMap(({ day, covers }) => [day, covers.from, covers.to])
  if (days.length === 0) return []
  const years = days.map(yearOf)
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i)
}
