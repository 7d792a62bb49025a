import type { Indexation, IndexedPart, WeightedIndex } from '../../agreement/money/indexation.ts'
import { type Day, latest, monthsAfter, yearOf } from '../../calendar/day.ts'
import { changeOf, factorOf } from '../../index/applied-change.ts'
import { type IndexPeriod, indexPeriod, indexYearOf, inYear } from '../../index/index-period.ts'
import type { IndexLookup, IndexValue } from '../../index/lookup.ts'
import { divided, type Exact, exact, times } from '../../money/exact.ts'

/** How an index changed between two periods, and the values that say so. */
export interface IndexChange extends WeightedIndex {
  readonly from: IndexPeriod
  readonly to: IndexPeriod
  /** Of a level the two that are compared; of percentages all that count. */
  readonly values: readonly IndexValue[]
  /** Periods whose values are not known. */
  readonly lacking: readonly IndexPeriod[]
  /** Per cent, exactly; absent where a value is lacking. */
  readonly percent?: Exact | undefined
}

/** An adjustment of a part on a day, and the day of the one before it. */
export interface Occasion {
  readonly part: IndexedPart
  readonly day: Day
  readonly before?: Day | undefined
}

/** How an index changed from what an adjustment compares with. */
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
    const earlier = isFromBase ? (stated(part) ?? valueIn(from, undefined)) : valueIn(from, before)
    const changed = earlier && latest && changeOf(divided(latest.number, earlier.number))
    return made(weighted, from, [from, to], [earlier, latest], changed)
  }
  const last = indexYearOf(to)
  const first =
    part.changesUsed === 'index-year' ? last - 1 : Math.min(yearBefore(occasion, indexation), last - 1)
  const periods = Array.from({ length: last - first }, (_, n) => inYear(to, first + 1 + n))
  // Years of the time before are known from the day of this adjustment on.
  const values = periods.map(period => valueIn(period, day))
  const changed = values.reduce<Exact | undefined>(
    (factor, value) => factor && value && times(factor, factorOf(value.number)),
    exact(1n),
  )
  return made(weighted, inYear(to, first), periods, values, changed && changeOf(changed))
}

/** The period whose value an adjustment on a day uses. */
export const periodFor = ({ lag, month }: IndexedPart, day: Day): IndexPeriod =>
  indexPeriod(yearOf(day) - lag, month)

/** The last year whose change is already in the amount. */
function yearBefore({ part, day, before }: Occasion, { since, statedAt }: Indexation): number {
  const { years } = part.schedule
  if (before) return indexYearOf(periodFor(part, before))
  if (years === 'renewal') return indexYearOf(periodFor(part, since ?? monthsAfter(day, -12)))
  const last = monthsAfter(day, -12 * years)
  return indexYearOf(periodFor(part, statedAt && since ? latest(last, since) : last))
}

/** The number that the document itself states for the base. */
const stated = ({ base }: IndexedPart): IndexValue | undefined =>
  base?.number && { kind: 'level', period: base.period, number: base.number, status: 'final' }

const made = (
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
