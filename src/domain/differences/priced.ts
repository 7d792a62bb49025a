import { minus, negative } from '../money/figure.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { type Cell, difference, keyOf, type NameInNew, summed } from './cells.ts'
import { applied, type Change, isRekeyed } from './change.ts'
import { type Classified, classified, compared } from './classified.ts'
import type { Block, FactPath } from './fact.ts'
import { type Moved, movedPayouts } from './moved.ts'
import { mayCost, type PricingGroup, pricingGroups } from './pricing-groups.ts'

/** A change and what it costs by itself: what the old version would cost with this change only, less what it costs. */
export interface PricedChange extends Classified {
  readonly price: readonly Cell[]
  readonly moved?: Moved | undefined
  /** The first of the changes that this one only together with makes an agreement: the price is said there. */
  readonly pricedWith?: FactPath | undefined
}

/** How two versions differ, what each change costs, and what they cost together beyond that. */
export interface Comparison {
  readonly changes: readonly PricedChange[]
  readonly interaction: readonly Cell[]
  /** What follows from the old version under the keys of the new. */
  readonly base: Timeline
  /** What the new version costs more than the old, or less. */
  readonly total: readonly Cell[]
}

/** A version, and what follows from it. */
export interface Version {
  readonly facts: Block
  readonly timeline: Timeline
}

/**
 * How two versions differ, and what that costs: the prices and the interaction add up to the total. `worked` gives what
 * follows from a version, or nothing where it is none; `years` are those that agreements without days can cost in.
 */
export function priced(
  old: Version,
  now: Version,
  worked: (facts: Block) => Timeline | undefined,
  years: readonly number[],
): Comparison {
  const changes = compared(old.facts, now.facts)
  const rekeyed = changes.map(({ change }) => change).filter(isRekeyed)
  const keys = new Map(rekeyed.map(({ from, path }) => [from.join('.'), path.at(-1)]))
  const nameIn: NameInNew = (kind, key) => keys.get(`${kind}.${key}`) ?? key
  const total = difference(old.timeline, now.timeline, nameIn, years)

  const named = applied(old.facts, rekeyed)
  const base = rekeyed.length === 0 ? old.timeline : (worked(named) ?? old.timeline)
  const units = pricingGroups(changes.filter(mayCost), some =>
    worked(
      applied(
        named,
        some.map(({ change }) => change),
      ),
    ),
  )
  const shown = changes.map(one => withPrice(one, units, base, years))
  return {
    changes: shown,
    base,
    interaction: rest(
      total,
      shown.flatMap(({ price }) => price),
    ),
    total,
  }
}

/** An agreement that has come or is gone: one change, which costs all that it costs. */
export function pricedWhole(
  change: Change,
  old: Timeline,
  now: Timeline,
  years: readonly number[],
): Comparison {
  const total = difference(old, now, (_, key) => key, years)
  const one = { ...classified(change, nothing, nothing), price: total }
  return { changes: [one], base: old, interaction: [], total }
}

const nothing: Block = { kind: 'block', isKeyed: false, within: new Map() }

function withPrice(
  one: Classified,
  units: readonly PricingGroup[],
  base: Timeline,
  years: readonly number[],
): PricedChange {
  const unit = units.find(({ changes }) => changes.includes(one))
  if (!unit) return { ...one, price: [] }
  const [first = one] = unit.changes
  if (first !== one) return { ...one, price: [], pricedWith: first.change.path }
  const price = difference(base, unit.timeline, (_, key) => key, years)
  const moved = movedPayouts(base, unit.timeline)
  // Whatever it is of, what moves kronor or the days of payments matters.
  const isSubstantive = price.length > 0 || moved !== undefined
  return { ...one, ...(isSubstantive && { class: 'substantive' }), price, moved }
}

/** What the total is above the prices. An unknown total whose unknown is in a price has no more to say. */
function rest(total: readonly Cell[], prices: readonly Cell[]): Cell[] {
  const sum = new Map(summed(prices).map(cell => [keyOf(cell), cell]))
  const own = total.flatMap(cell => {
    const price = sum.get(keyOf(cell))
    sum.delete(keyOf(cell))
    if (!price) return [cell]
    if (cell.amount.status === 'unknown' && price.amount.status === 'unknown') return []
    return [{ ...cell, amount: minus(cell.amount, price.amount) }]
  })
  return summed([...own, ...[...sum.values()].map(cell => ({ ...cell, amount: negative(cell.amount) }))])
}
