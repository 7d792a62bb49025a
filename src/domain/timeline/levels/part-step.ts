import type { Indexation, IndexedPart } from '../../agreement/money/indexation.ts'
import { type AppliedChange, appliedChange, factorOf } from '../../index/applied-change.ts'
import type { IndexLookup } from '../../index/lookup.ts'
import { type Exact, exact, plus, times } from '../../money/exact.ts'
import { type Status, weaker } from '../../money/figure.ts'
import { type IndexChange, indexChange, type Occasion } from './index-change.ts'

/** A part of an amount, in öre and not rounded. */
export interface PartAmount {
  readonly part: IndexedPart
  readonly base: Exact
  /** Absent where an index value that it needs is not known. */
  readonly now?: Exact | undefined
  readonly status: Status
}

/** One step of a part along its index: by what, from what, to what. */
export interface PartStep {
  readonly part: IndexedPart
  /** Empty where there is no index, or the document does not name it. */
  readonly changes: readonly IndexChange[]
  /** The indices' changes by their weights or the stated one, and what is left of that to use; absent where a value is lacking. */
  readonly change?: AppliedChange | undefined
  /** Whether what comes of it is the same whatever came of earlier steps. */
  readonly startsAnew: boolean
  readonly before?: Exact | undefined
  readonly after: PartAmount
}

/** What an adjustment makes of a part. */
export function partStep(
  amount: PartAmount,
  occasion: Occasion,
  indexation: Indexation,
  lookup: IndexLookup,
): PartStep {
  const { part, base, now } = amount
  const basket = 'basket' in part.follows ? part.follows.basket : []
  const changes = basket.map(weighted => indexChange(weighted, occasion, indexation, lookup))
  const sum = 'fixed' in part.follows ? part.follows.fixed : weightedSum(changes)
  const change = sum && appliedChange(sum, part.change)

  const isFromBase = part.computedFrom === 'base'
  const startsAnew = isFromBase && !indexation.neverLower
  const before = isFromBase ? base : now
  const after = before && change && times(before, factorOf(change.used))
  const chained = isFromBase ? 'final' : amount.status
  const status = after ? changes.flatMap(statuses).reduce(weaker, chained) : 'unknown'
  return { part, changes, change, startsAnew, before, after: { part, base, now: after, status } }
}

/** A basket's change, per cent; absent where one of its indices' is, or there is no index. */
function weightedSum(changes: readonly IndexChange[]): Exact | undefined {
  if (changes.length === 0) return undefined
  return changes.reduce<Exact | undefined>(
    (sum, { percent, weight }) => sum && percent && plus(sum, times(percent, times(weight, exact(1n, 100n)))),
    exact(0n),
  )
}

/** What is kept is final to the amount, whatever the index's publisher calls it. */
const statuses = ({ values }: IndexChange): Status[] =>
  values.map(({ status, isKept }) => (isKept ? 'final' : status))
