import type { Ore } from '../../domain/money/ore.ts'
import { unitFactors } from './sum-mismatch.ts'
import type { AmountAt } from './written-amounts.ts'

/** How many times as large all others are at least, or as small, for an amount to stand apart. */
const apart = 100n

/**
 * The amounts of which all others are a hundred times as large or as small at least, and that are like the nearest of them
 * in another unit. Of two amounts, the smaller one.
 */
export const outliers = (amounts: readonly AmountAt[]): (AmountAt & { readonly meant: Ore })[] =>
  positive(amounts).flatMap((amount, i, all) => {
    const { ore } = amount
    const others = all.filter((_, n) => n !== i).map(other => other.ore)
    const nearest = others.reduce<Ore | undefined>(
      (near, other) => (near === undefined || off(other, ore) < off(near, ore) ? other : near),
      undefined,
    )
    if (nearest === undefined || off(nearest, ore) < apart) return []
    const isSmaller = ore < nearest
    if (!isSmaller && others.length < 2) return []
    const meant = unitFactors
      .map(factor => (isSmaller ? ore * factor : ore / factor))
      .find(other => other > 0n && off(other, nearest) < 10n)
    return meant === undefined ? [] : [{ ...amount, meant }]
  })

const positive = (amounts: readonly AmountAt[]) => amounts.filter(({ ore }) => ore > 0n)

/** How many times as large as the smaller one the larger of two amounts is. */
const off = (a: Ore, b: Ore): bigint => (a < b ? b / a : a / b)
