import type { Timeline } from '../timeline/timeline.ts'
import type { CashFlow } from './cash-flow.ts'
import { type Classified, classified, classifiedChanges } from './classified.ts'
import type { ComparedVersion } from './compared-version.ts'
import { type CountedVersion, costDifference } from './cost-difference.ts'
import type { NewName } from './cost-items.ts'
import { type Change, isRekeyed } from './facts/change.ts'
import type { Block, FactPath } from './facts/fact.ts'
import { withChanges } from './facts/with-changes.ts'
import { type MovedPayouts, movedPayouts } from './moved-payouts.ts'
import { mayCost, type PricingGroup, pricingGroups } from './pricing-groups.ts'
import { statementsIn } from './statements.ts'

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

/**
 * Compares two versions. The prices and the interaction add up to the total. `timelineOf` gives the timeline of a version,
 * or none where it is no valid agreement.
 */
export function pricedComparison(
  old: ComparedVersion,
  now: ComparedVersion,
  timelineOf: (facts: Block) => Timeline | undefined,
): Comparison {
  const changes = classifiedChanges(old.facts, now.facts)
  const rekeyed = changes.map(({ change }) => change).filter(isRekeyed)
  const keys = new Map(rekeyed.map(({ from, path }) => [from.join('.'), path.at(-1)]))
  const newName: NewName = (kind, key) => keys.get(`${kind}.${key}`) ?? key
  const whole = [counted(now, 1), counted(old, -1, newName)]

  const named = withChanges(old.facts, rekeyed)
  const renamed = rekeyed.length === 0 ? undefined : timelineOf(named)
  const base = renamed ? { facts: named, timeline: renamed } : old
  const baseName = renamed ? sameName : newName
  const versionWith = (group: readonly Classified[]): ComparedVersion | undefined => {
    const facts = withChanges(
      named,
      group.map(({ change }) => change),
    )
    const timeline = timelineOf(facts)
    return timeline && { facts, timeline }
  }
  const groups = pricingGroups(changes.filter(mayCost), versionWith)
  const extraOf = ({ version }: PricingGroup) => [counted(version, 1), counted(base, -1, baseName)]
  return {
    changes: changes.map(change => withPrice(change, groups, base.timeline, extraOf)),
    base: base.timeline,
    interaction: costDifference([
      ...whole,
      ...groups.flatMap(group => extraOf(group).map(version => ({ ...version, count: -version.count }))),
    ]),
    total: costDifference(whole),
  }
}

/** The comparison of an agreement that was added or removed: one change, whose price is the whole cost. */
export function comparisonOfWhole(change: Change, version: ComparedVersion): Comparison {
  const total = costDifference([counted(version, change.kind === 'added' ? 1 : -1)])
  const priced = { ...classified(change, nothing, nothing), price: total }
  return { changes: [priced], base: version.timeline, interaction: [], total }
}

const nothing: Block = { kind: 'block', isKeyed: false, within: new Map() }

const sameName: NewName = (_, key) => key

const counted = (
  { facts, timeline }: ComparedVersion,
  count: number,
  newName: NewName = sameName,
): CountedVersion => ({ count, timeline, statementOf: statementsIn(facts), newName })

function withPrice(
  change: Classified,
  groups: readonly PricingGroup[],
  base: Timeline,
  extraOf: (group: PricingGroup) => CountedVersion[],
): PricedChange {
  const group = groups.find(({ changes }) => changes.includes(change))
  if (!group) return { ...change, price: [] }
  const [first = change] = group.changes
  if (first !== change) return { ...change, price: [], pricedWith: first.change.path }
  const price = costDifference(extraOf(group))
  const moved = movedPayouts(base, group.version.timeline)
  // Any change that moves kronor or days of payments is substantive.
  const isSubstantive = price.length > 0 || moved !== undefined
  return { ...change, ...(isSubstantive && { class: 'substantive' }), price, moved }
}
