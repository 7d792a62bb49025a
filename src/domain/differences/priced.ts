import { negative, oreOf, subtracted } from '../money/figure.ts'
import type { Timeline } from '../timeline/timeline.ts'
import {
  type CashFlow,
  cashFlowDifferences,
  cashFlowKey,
  type NewName,
  summedCashFlows,
} from './cash-flows.ts'
import { type Classified, classified, classifiedChanges } from './classified.ts'
import { type Change, isRekeyed } from './facts/change.ts'
import type { Block, FactPath } from './facts/fact.ts'
import { withChanges } from './facts/with-changes.ts'
import { type MovedPayouts, movedPayouts } from './moved-payouts.ts'
import { mayCost, type PricingGroup, pricingGroups } from './pricing-groups.ts'

/** A change with its price: the cost of the old version with this change only, less the cost of the old version. */
export interface PricedChange extends Classified {
  readonly price: readonly CashFlow[]
  readonly moved?: MovedPayouts | undefined
  /** The change that has the price of several changes which make a valid agreement only together. */
  readonly pricedWith?: FactPath | undefined
}

/** The changes between two versions with their prices, and their interaction: the cost of all of them beyond the sum of the prices. */
export interface Comparison {
  readonly changes: readonly PricedChange[]
  readonly interaction: readonly CashFlow[]
  /** The timeline of the old version with the keys of the new version. */
  readonly base: Timeline
  /** The cost of the new version less the cost of the old version. */
  readonly total: readonly CashFlow[]
}

/** A version and its timeline. */
export interface ComparedVersion {
  readonly facts: Block
  readonly timeline: Timeline
}

/**
 * Compares two versions. The prices and the interaction add up to the total. `timelineOf` gives the timeline of a version,
 * or none where it is no valid agreement. `years` are the years in which agreements without days may have costs.
 */
export function pricedComparison(
  old: ComparedVersion,
  now: ComparedVersion,
  timelineOf: (facts: Block) => Timeline | undefined,
  years: readonly number[],
): Comparison {
  const changes = classifiedChanges(old.facts, now.facts)
  const rekeyed = changes.map(({ change }) => change).filter(isRekeyed)
  const keys = new Map(rekeyed.map(({ from, path }) => [from.join('.'), path.at(-1)]))
  const newName: NewName = (kind, key) => keys.get(`${kind}.${key}`) ?? key
  const total = cashFlowDifferences(old.timeline, now.timeline, newName, years)

  const named = withChanges(old.facts, rekeyed)
  const base = rekeyed.length === 0 ? old.timeline : (timelineOf(named) ?? old.timeline)
  const groups = pricingGroups(changes.filter(mayCost), group =>
    timelineOf(
      withChanges(
        named,
        group.map(({ change }) => change),
      ),
    ),
  )
  const priced = changes.map(change => withPrice(change, groups, base, years))
  return {
    changes: priced,
    base,
    interaction: interactionOf(
      total,
      priced.flatMap(({ price }) => price),
    ),
    total,
  }
}

/** The comparison of an agreement that was added or removed: one change, whose price is the whole cost. */
export function comparisonOfWhole(
  change: Change,
  old: Timeline,
  now: Timeline,
  years: readonly number[],
): Comparison {
  const total = cashFlowDifferences(old, now, (_, key) => key, years)
  const priced = { ...classified(change, nothing, nothing), price: total }
  return { changes: [priced], base: old, interaction: [], total }
}

const nothing: Block = { kind: 'block', isKeyed: false, within: new Map() }

function withPrice(
  change: Classified,
  groups: readonly PricingGroup[],
  base: Timeline,
  years: readonly number[],
): PricedChange {
  const group = groups.find(({ changes }) => changes.includes(change))
  if (!group) return { ...change, price: [] }
  const [first = change] = group.changes
  if (first !== change) return { ...change, price: [], pricedWith: first.change.path }
  const price = cashFlowDifferences(base, group.timeline, (_, key) => key, years)
  const moved = movedPayouts(base, group.timeline)
  // Any change that moves kronor or days of payments is substantive.
  const isSubstantive = price.length > 0 || moved !== undefined
  return { ...change, ...(isSubstantive && { class: 'substantive' }), price, moved }
}

/** The total less the prices. Where a price and the total are both unknown, there is no interaction. */
function interactionOf(total: readonly CashFlow[], prices: readonly CashFlow[]): CashFlow[] {
  const sum = new Map(summedCashFlows(prices).map(flow => [cashFlowKey(flow), flow]))
  const own = total.flatMap(flow => {
    const price = sum.get(cashFlowKey(flow))
    sum.delete(cashFlowKey(flow))
    if (!price) return [flow]
    if (oreOf(flow.amount) === undefined && oreOf(price.amount) === undefined) return []
    return [{ ...flow, amount: subtracted(flow.amount, price.amount) }]
  })
  return summedCashFlows([
    ...own,
    ...[...sum.values()].map(flow => ({ ...flow, amount: negative(flow.amount) })),
  ])
}
