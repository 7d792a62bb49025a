import { added, type Figure, final, hull, isNothing, negative } from '../money/figure.ts'
import { sameText } from '../same-text.ts'
import { anyPartOf } from '../timeline/payouts/undivided.ts'
import { type CashFlow, cashFlowKey } from './cash-flow.ts'
import type { CostItem } from './cost-item.ts'

/** Costs that are added so many times or, below 0, deducted. */
export interface CountedItems {
  readonly count: number
  readonly items: readonly CostItem[]
}

/**
 * The costs that are added less those that are deducted, by party, side and time. The same amount on both sides cancels,
 * also where nobody knows it.
 */
export function combined(all: readonly CountedItems[]): CashFlow[] {
  const own = new Map<string, { flow: CashFlow; items: CountedItem[] }>()
  for (const { count, items } of all)
    for (const item of items) {
      const { sameAs, portion, ...flow } = item
      const before = own.get(cashFlowKey(flow))
      if (before) before.items.push({ count, item })
      else own.set(cashFlowKey(flow), { flow, items: [{ count, item }] })
    }
  return [...own.values()].map(({ flow, items }) => ({ ...flow, amount: sumOf(items) }))
}

/** The flows of several possibilities as one: of each, every amount that any of them gives. */
export function hullOfFlows(possibilities: readonly (readonly CashFlow[])[]): CashFlow[] {
  const own = new Map<string, { flow: CashFlow; amounts: Figure[] }>()
  for (const flows of possibilities)
    for (const flow of flows) {
      const before = own.get(cashFlowKey(flow))
      if (before) before.amounts.push(flow.amount)
      else own.set(cashFlowKey(flow), { flow, amounts: [flow.amount] })
    }
  return [...own.values()].map(({ flow, amounts }) => {
    const isSometimesNone = amounts.length < possibilities.length
    return { ...flow, amount: hull(isSometimesNone ? [...amounts, final(0n)] : amounts) }
  })
}

interface CountedItem {
  readonly count: number
  readonly item: CostItem
}

/** The sum of items: of those that are a portion of their amounts, the same portion of the sum of the amounts. */
function sumOf(items: readonly CountedItem[]): Figure {
  const portions = [...new Set(items.map(({ item }) => item.portion))]
  return added(
    portions.map(portion => {
      const sum = netSumOf(items.filter(({ item }) => item.portion === portion))
      return portion === undefined || isNothing(sum) ? sum : anyPartOf(sum)
    }),
  )
}

/** The sum of items after the same amounts have cancelled each other. */
function netSumOf(items: readonly CountedItem[]): Figure {
  const net = new Map<string, { amount: Figure; count: number }>()
  for (const { count, item } of items) {
    const key = item.sameAs ?? sameText(item.amount)
    net.set(key, { amount: item.amount, count: (net.get(key)?.count ?? 0) + count })
  }
  return added(
    [...net.values()].flatMap(({ amount, count }) =>
      Array.from({ length: Math.abs(count) }, () => (count > 0 ? amount : negative(amount))),
    ),
  )
}
