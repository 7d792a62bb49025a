import type { Ore } from '../../domain/money/ore.ts'
import type { Path } from '../../finding.ts'
import type { WrittenAmount } from '../../schema/agreement/money/yearly-amount.ts'
import type { Written } from '../../schema/agreement.ts'
import { unitFactors } from './sum-mismatch.ts'

interface AmountAt {
  readonly path: Path
  readonly ore: Ore
}

/** The amounts that are comparable with each other: of all grants, of all contributions, of an organisation's costs. */
export function amountsOfBlocks({ grants = {}, contributions = {}, costs = {} }: Written): AmountAt[][] {
  return [
    Object.entries(grants).flatMap(([key, { amount }]) => numbersIn(amount, ['grants', key, 'amount'])),
    Object.entries(contributions).flatMap(([key, { cash, inKind, amount }]) =>
      Object.entries({ cash, inKind, amount }).flatMap(([field, value]) =>
        value ? numbersIn(value, ['contributions', key, field]) : [],
      ),
    ),
    ...Object.entries(costs).map(([party, { items }]) =>
      Object.entries(items).flatMap(([key, { amount }]) =>
        numbersIn(amount, ['costs', party, 'items', key, 'amount']),
      ),
    ),
  ]
}

/** The kronor that are written in an amount. What is calculated from a rate or a per cent is not written in kronor. */
function numbersIn(amount: WrittenAmount, path: Path): AmountAt[] {
  if ('byYear' in amount)
    return [...amount.byYear].flatMap(([year, one]) => numbersIn(one, [...path, 'byYear', `${year}`]))
  if (!('figure' in amount) || amount.product) return []
  const { least, most } = amount.figure
  const ore = most ?? least ?? 0n
  return ore > 0n ? [{ path, ore }] : []
}

/** How many times as large all others are at least, or as small, for an amount to stand apart. */
const apart = 100n

/**
 * The amounts of which all others are a hundred times as large or as small at least, and that are like the nearest of them
 * in another unit. Of two amounts, the smaller one.
 */
export const outliers = (amounts: readonly AmountAt[]): (AmountAt & { readonly meant: Ore })[] =>
  amounts.flatMap((amount, i) => {
    const { ore } = amount
    const others = amounts.filter((_, n) => n !== i).map(other => other.ore)
    const nearest = others.reduce<Ore | undefined>(
      (near, other) => (near === undefined || off(other, ore) < off(near, ore) ? other : near),
      undefined,
    )
    if (nearest === undefined || off(nearest, ore) < apart) return []
    const isSmaller = ore < nearest
    if (!isSmaller && others.length < 2) return []
    const meant = unitFactors
      .map(factor => (isSmaller ? ore * factor : ore / factor))
      .find(other => off(other, nearest) < 10n)
    return meant === undefined ? [] : [{ ...amount, meant }]
  })

/** How many times as large as the smaller one the larger of two amounts is. */
const off = (a: Ore, b: Ore): bigint => (a < b ? b / (a || 1n) : a / (b || 1n))
