import type { Indexation, IndexedPart, WeightedIndex } from '../../agreement/money/indexation.ts'
import { type Day, laterDay, monthsAfter, yearOf } from '../../calendar/day.ts'
import { changeOf, factorOf } from '../../index/applied-change.ts'
import { type IndexPeriod, indexPeriod, indexYearOf, inYear } from '../../index/index-period.ts'
import type { IndexLookup, IndexValue } from '../../index/lookup.ts'
import { divided, type Exact, exact, times } from '../../money/exact.ts'

/** The change of an index between two periods, and the values that it is computed from. */
export interface IndexChange extends WeightedIndex {
  readonly from: IndexPeriod
  readonly to: IndexPeriod
  /** The two levels that are compared, or all yearly changes that count. */
  readonly values: readonly IndexValue[]
  /** The periods without a known value. */
  readonly lacking: readonly IndexPeriod[]
  /** The exact change in per cent; absent where a value is missing. */
  readonly percent?: Exact | undefined
}

/** The part that is adjusted, the day of the adjustment, and that of the adjustment before it. */
export interface Occasion {
  readonly part: IndexedPart
  readonly day: Day
  readonly before?: Day | undefined
}

/** The change of an index that an adjustment uses. */
export function indexChange(
  weighted: WeightedIndex,
  occasion: Occasion,
  indexation: Indexation,
  lookup: IndexLookup,
): IndexChange {
  const { part, day, before } = occasion
  const isKept = indexation.preliminary === 'kept'
  const valueIn = (period: IndexPeriod, on: Day | undefined) =>
    lookup(weighted.index, period, isKept ? on : undefined)
  const to = periodFor(part, day)
  const latest = valueIn(to, day)
  const { base } = part
  const isLevel = latest ? latest.kind === 'level' : base !== undefined

  if (isLevel) {
    const isFromBase = part.computedFrom === 'base' || before === undefined
    const from = isFromBase ? (base?.period ?? inYear(to, indexYearOf(to) - 1)) : periodFor(part, before)
    const earlier = isFromBase ? (statedBase(part) ?? valueIn(from, undefined)) : valueIn(from, before)
    const changed = earlier && latest && changeOf(divided(latest.number, earlier.number))
    return indexChangeOf(weighted, from, [from, to], [earlier, latest], changed)
  }
  const last = indexYearOf(to)
  const first =
    part.changesUsed === 'index-year' ? last - 1 : Math.min(yearBefore(occasion, indexation), last - 1)
  const periods = Array.from({ length: last - first }, (_, n) => inYear(to, first + 1 + n))
  // The values of earlier years are also those known on the day of this adjustment.
  const values = periods.map(period => valueIn(period, day))
  const changed = values.reduce<Exact | undefined>(
    (factor, value) => factor && value && times(factor, factorOf(value.number)),
    exact(1n),
  )
  return indexChangeOf(weighted, inYear(to, first), periods, values, changed && changeOf(changed))
}

/** The index period that an adjustment on a day uses. */
export const periodFor = ({ lag, month }: IndexedPart, day: Day): IndexPeriod =>
  indexPeriod(yearOf(day) - lag, month)

/** The last year whose change the amount already includes. */
function yearBefore({ part, day, before }: Occasion, { since, statedAt }: Indexation): number {
  const { years } = part.schedule
  if (before) return indexYearOf(periodFor(part, before))
  if (years === 'renewal') return indexYearOf(periodFor(part, since ?? monthsAfter(day, -12)))
  const last = monthsAfter(day, -12 * years)
  return indexYearOf(periodFor(part, statedAt && since ? laterDay(last, since) : last))
}

/** The number that the document states for the base. */
const statedBase = ({ base }: IndexedPart): IndexValue | undefined =>
  base?.number && { kind: 'level', period: base.period, number: base.number, status: 'final' }

const indexChangeOf = (
  weighted: WeightedIndex,
  from: IndexPeriod,
  periods: readonly IndexPeriod[],
  values: readonly (IndexValue | undefined)[],
  percent: Exact | undefined,
): IndexChange => ({
  ...weighted,
  from,
  to: periods.at(-1) ?? from,
  values: values.filter(value => value !== undefined),
  lacking: periods.filter((_, i) => !values[i]),
  percent,
})
