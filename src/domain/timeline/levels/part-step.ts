import type { Indexation, IndexedPart } from '../../agreement/money/indexation.ts'
import { type AppliedChange, appliedChange, boundsOfChange, factorOf } from '../../index/applied-change.ts'
import type { IndexLookup } from '../../index/lookup.ts'
import { type Exact, exact, plus, times } from '../../money/exact.ts'
import { type LevelStatus, weakerLevel } from '../../money/level-status.ts'
import { type IndexChange, indexChange, type Occasion } from './index-change.ts'

/** Which bound of an amount is adjusted. An index value that is missing leaves the change between its floor and its cap. */
export type Bound = 'least' | 'most'

/** A part of an amount, in öre before rounding. */
export interface PartAmount {
  readonly part: IndexedPart
  /** Both are absent where there is no bound. */
  readonly base?: Exact | undefined
  readonly now?: Exact | undefined
  readonly level: LevelStatus
}

/** An adjustment of a part of an amount. */
export interface PartStep {
  readonly part: IndexedPart
  /** Empty where the part follows no named index. */
  readonly changes: readonly IndexChange[]
  /** The weighted change of the indices or the fixed change, as it is applied; absent where a value is missing. */
  readonly change?: AppliedChange | undefined
  /** Whether the result is independent of earlier steps. */
  readonly startsAnew: boolean
  readonly before?: Exact | undefined
  readonly after: PartAmount
}

/** The adjustment of a part on a day. */
export function partStep(
  amount: PartAmount,
  occasion: Occasion,
  indexation: Indexation,
  lookup: IndexLookup,
  bound: Bound,
): PartStep {
  const { part, base, now } = amount
  const basket = 'basket' in part.follows ? part.follows.basket : []
  const changes = basket.map(weighted => indexChange(weighted, occasion, indexation, lookup))
  const sum = 'fixed' in part.follows ? part.follows.fixed : weightedSum(changes)
  const change = sum && appliedChange(sum, part.change)
  const percent = change ? change.used : limitOf(part, bound)

  const isFromBase = part.computedFrom === 'base'
  const startsAnew = isFromBase && !indexation.neverLower
  const before = isFromBase ? base : now
  const after = before && percent && times(before, factorOf(percent))
  const chained = startsAnew ? 'final' : weakerLevel(amount.level, 'final')
  const level = change ? changes.flatMap(statuses).reduce(weakerLevel, chained) : 'missing'
  return { part, changes, change, startsAnew, before, after: { part, base, now: after, level } }
}

/** The change in per cent that floor and cap leave where an index value is missing: an index never falls below 0. */
function limitOf({ change }: IndexedPart, bound: Bound): Exact | undefined {
  const { least = exact(-100n), most } = boundsOfChange(change)
  return bound === 'most' ? most : least
}

/** The change of a basket in per cent; absent where the change of any of its indices is missing, or it has no index. */
function weightedSum(changes: readonly IndexChange[]): Exact | undefined {
  if (changes.length === 0) return undefined
  return changes.reduce<Exact | undefined>(
    (sum, { percent, weight }) => sum && percent && plus(sum, times(percent, times(weight, exact(1n, 100n)))),
    exact(0n),
  )
}

/** A value that the adjustment keeps counts as final, also if its publication is preliminary. */
const statuses = ({ values }: IndexChange): LevelStatus[] =>
  values.map(({ status, isKept }) => (isKept ? 'final' : status))
