import { yearOf } from '../calendar/day.ts'
import { added, type Figure, final, subtracted } from '../money/figure.ts'
import { entriesOfKind, type Timeline } from '../timeline/timeline.ts'
import { type BudgetRow, budget } from './budget.ts'

/** The step from cash to accrual of a calendar year. A balance above 0 is prepaid, a balance below 0 is owed. */
export interface BridgeRow {
  readonly year: number
  readonly opening: Figure
  readonly cash: Figure
  readonly accrual: Figure
  readonly closing: Figure
}

/** The steps from cash to accrual. The last closing balance of a whole agreement is 0. */
export function bridge(timeline: Timeline, years: readonly number[]): BridgeRow[] {
  const all = spanOf(timeline)
  const cashIn = totals(budget(timeline, all, 'cash'))
  const accrualIn = totals(budget(timeline, all, 'accrual'))
  let opening = final(0n)
  const rows = all.map(year => {
    const [cash, accrual] = [cashIn(year), accrualIn(year)]
    const row = { year, opening, cash, accrual, closing: added([opening, subtracted(cash, accrual)]) }
    opening = row.closing
    return row
  })
  return rows.filter(({ year }) => years.includes(year))
}

const totals = (rows: readonly BudgetRow[]) => (year: number) =>
  added(rows.filter(row => row.year === year).map(({ amount }) => amount))

/** Every calendar year in which something is paid or covered. */
function spanOf(timeline: Timeline): number[] {
  const years = entriesOfKind(timeline, 'payout')
    .flatMap(({ day, covers }) => [day, covers.from, covers.to])
    .map(yearOf)
    .toSorted((a, b) => a - b)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return []
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
