import { firstDayOfYear, lastDayOfYear, yearOf } from '../calendar/day.ts'
import { added, type Figure, final, hull, subtracted } from '../money/figure.ts'
import { type DatedTimeline, entriesOfKind, type Timeline } from '../timeline/timeline.ts'
import { type BudgetRow, budgetOf } from './budget.ts'

/** The step from cash to accrual of a calendar year. A balance above 0 is prepaid, a balance below 0 is owed. */
export interface BridgeRow {
  readonly year: number
  readonly opening: Figure
  readonly cash: Figure
  readonly accrual: Figure
  readonly closing: Figure
}

/**
 * The steps from cash to accrual in years, given from the first to the last. The last closing balance of a whole agreement
 * is 0. Where the days of the term are not known, each figure allows what it is in every possible term.
 */
export function bridge(timeline: Timeline, years: readonly number[]): BridgeRow[] {
  const [first, last] = [years.at(0), years.at(-1)]
  if (first === undefined || last === undefined) return []
  const possible = timeline.possible({ from: firstDayOfYear(first), to: lastDayOfYear(last) })
  if (possible.length === 0) return bridgeOf(timeline).filter(({ year }) => years.includes(year))
  const all = [...(timeline.life ? [timeline] : []), ...possible].map(bridgeOf)
  return years.flatMap(year => {
    const found = all.map(rows => rows.find(row => row.year === year))
    if (found.every(row => row === undefined)) return []
    const of = (figure: keyof Omit<BridgeRow, 'year'>) => hull(found.map(row => row?.[figure] ?? final(0n)))
    return [
      { year, opening: of('opening'), cash: of('cash'), accrual: of('accrual'), closing: of('closing') },
    ]
  })
}

function bridgeOf(timeline: DatedTimeline): BridgeRow[] {
  const all = spanOf(timeline)
  const cashIn = totals(budgetOf(timeline, all, 'cash'))
  const accrualIn = totals(budgetOf(timeline, all, 'accrual'))
  let opening = final(0n)
  return all.map(year => {
    const [cash, accrual] = [cashIn(year), accrualIn(year)]
    const row = { year, opening, cash, accrual, closing: added([opening, subtracted(cash, accrual)]) }
    opening = row.closing
    return row
  })
}

const totals = (rows: readonly BudgetRow[]) => (year: number) =>
  added(rows.filter(row => row.year === year).map(({ amount }) => amount))

/** Every calendar year in which something is paid or covered. */
function spanOf(timeline: DatedTimeline): number[] {
  const years = entriesOfKind(timeline, 'payout')
    .flatMap(({ day, covers }) => [day, covers.from, covers.to])
    .map(yearOf)
    .toSorted((a, b) => a - b)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return []
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
