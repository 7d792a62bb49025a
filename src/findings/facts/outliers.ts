import type { Ore } from '../../domain/money/ore.ts'
import { unitFactors } from './sum-mismatch.ts'
import type { AmountAt } from './written-amounts.ts'

/** How many times as large all others are at least, or as small, for an amount to stand apart. */
const apart = 100n

/**
 * The amounts of which all others are a hundred times as large or as small at least, and that are like the nearest of them
 * in another unit. Of two amounts, the smaller one.
 */
export function outliers(amounts: readonly AmountAt[]): (AmountAt & { readonly meant: Ore })[] {
  const inOrder = positive(amounts).toSorted((a, b) => (a.ore < b.ore ? -1 : a.ore > b.ore ? 1 : 0))
  const nearestOf = new Map(
    inOrder.map((amount, i) => [amount, nearer(amount, inOrder[i - 1], inOrder[i + 1])]),
  )
  return positive(amounts).flatMap(amount => {
    const { ore } = amount
    const nearest = nearestOf.get(amount)
    if (nearest === undefined || off(nearest, ore) < apart) return []
    const isSmaller = ore < nearest
    if (!isSmaller && inOrder.length < 3) return []
    const meant = unitFactors
      .map(factor => (isSmaller ? ore * factor : ore / factor))
      .find(other => other > 0n && off(other, nearest) < 10n)
    return meant === undefined ? [] : [{ ...amount, meant }]
  })
}

/** Of the amounts before and after an amount by size, the one that it is the fewest times as large or as small as. */
const nearer = ({ ore }: AmountAt, before?: AmountAt, after?: AmountAt): Ore | undefined =>
  before && (!after || off(before.ore, ore) <= off(after.ore, ore)) ? before.ore : after?.ore

const positive = (amounts: readonly AmountAt[]) => amounts.filter(({ ore }) => ore > 0n)

/** How many times as large as the smaller one the larger of two amounts is. */
const off = (a: Ore, b: Ore): bigint => (a < b ? b / a : a / b)
