import type { Indexation, IndexedPart, WeightedIndex } from '../../agreement/money/indexation.ts'
import { type Day, yearOf } from '../../calendar/day.ts'
import { changeOf, factorOf } from '../../index/applied-change.ts'
import { type IndexPeriod, indexPeriod, indexYearOf, inYear } from '../../index/index-period.ts'
import type { IndexLookup, IndexValue, ValueChoice } from '../../index/lookup.ts'
import { divided, type Exact, exact, times } from '../../money/exact.ts'

/** The change of an index between two periods, and the values that it is computed from. */
export interface IndexChange extends WeightedIndex {
  /** The full name of an index that has been declared without any values. */
  readonly name: string | undefined
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
  const { base, valueUsed } = part
  const valueIn = (period: IndexPeriod, choice: ValueChoice | undefined, since?: IndexValue) =>
    lookup(weighted.index, period, { choice, since })
  const keptOn = (on: Day) => (indexation.preliminary === 'kept' ? { keptOn: on } : undefined)
  const change = { ...weighted, name: lookup.nameWithoutValues?.(weighted.index) }
  const to = periodFor(part, day)
  const latest = valueIn(to, valueUsed ?? keptOn(day))
  const isLevel = latest ? latest.kind === 'level' : base !== undefined

  if (isLevel) {
    const isFromBase = part.computedFrom === 'base' || before === undefined
    const from = isFromBase ? (base?.period ?? inYear(to, indexYearOf(to) - 1)) : periodFor(part, before)
    const choice = base?.valueUsed ?? (isFromBase ? undefined : (valueUsed ?? keptOn(before)))
    const earlier = (isFromBase ? statedBase(part) : undefined) ?? valueIn(from, choice)
    const values = latest ? [earlier, latest] : assumedLevels(from, to, earlier, valueIn)
    const [then, now] = values
    const changed = then && now && changeOf(divided(now.number, then.number))
    return indexChangeOf(change, from, [from, to], values, changed)
  }
  const last = indexYearOf(to)
  const first = Math.min(yearIncluded(occasion, indexation), last)
  const periods = Array.from({ length: last - first }, (_, n) => inYear(to, first + 1 + n))
  // The values of earlier years are also those known on the day of this adjustment.
  const values = periods.map(period => valueIn(period, valueUsed ?? keptOn(day)))
  const changed = values.reduce<Exact | undefined>(
    (factor, value) => factor && value && times(factor, factorOf(value.number)),
    exact(1n),
  )
  return indexChangeOf(change, inYear(to, first), periods, values, changed && changeOf(changed))
}

/** The index period that an adjustment on a day uses. */
export const periodFor = ({ lag, month }: IndexedPart, day: Day): IndexPeriod =>
  indexPeriod(yearOf(day) - lag, month)

/**
 * The last year whose change the amount already includes: that of the adjustment before or of the price level, or the year
 * before where only the change of the index year is used.
 */
function yearIncluded({ part, day, before }: Occasion, { level, since }: Indexation): number {
  const yearFor = (day: Day) => indexYearOf(periodFor(part, day))
  const yearBefore = yearFor(day) - 1
  if (part.changesUsed === 'index-year') return yearBefore
  if (before) return yearFor(before)
  return level ?? (since ? Math.min(yearFor(since), yearBefore) : yearBefore)
}

/**
 * Two levels of which the later one is assumed. Forecasts continue from the earlier one, also where the index has no level
 * that they could continue from; if both are missing, from 100.
 */
function assumedLevels(
  from: IndexPeriod,
  to: IndexPeriod,
  earlier: IndexValue | undefined,
  valueIn: (period: IndexPeriod, choice: undefined, since: IndexValue) => IndexValue | undefined,
): readonly [IndexValue | undefined, IndexValue | undefined] {
  const start = earlier ?? { kind: 'level', period: from, number: exact(100n), status: 'forecast' }
  const assumed = valueIn(to, undefined, start)
  return [assumed ? start : earlier, assumed]
}

/** The number that the document states for the base. */
const statedBase = ({ base }: IndexedPart): IndexValue | undefined =>
  base?.number && { kind: 'level', period: base.period, number: base.number, status: 'final' }

const indexChangeOf = (
  index: Pick<IndexChange, 'index' | 'weight' | 'name'>,
  from: IndexPeriod,
  periods: readonly IndexPeriod[],
  values: readonly (IndexValue | undefined)[],
  percent: Exact | undefined,
): IndexChange => ({
  ...index,
  from,
  to: periods.at(-1) ?? from,
  values: values.filter(value => value !== undefined),
  lacking: periods.filter((_, i) => !values[i]),
  percent,
})
