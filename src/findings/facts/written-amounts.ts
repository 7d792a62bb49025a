import { type Figure, isUnknownFigure } from '../../domain/money/figure.ts'
import type { Ore } from '../../domain/money/ore.ts'
import type { Path } from '../../finding.ts'
import type { WrittenAmount } from '../../schema/agreement/money/yearly-amount.ts'
import type { Written } from '../../schema/agreement.ts'

/** An amount that is written in kronor, and the number that is compared with others: its cap, or its floor. */
export interface AmountAt {
  readonly path: Path
  readonly figure: Figure
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
  return isUnknownFigure(amount.figure) ? [] : [{ path, figure: amount.figure, ore: most ?? least ?? 0n }]
}

/** The totals that the document states. */
export const totalsWritten = ({ statedTotals }: Pick<Written, 'statedTotals'>): AmountAt[] =>
  Object.entries(statedTotals ?? {}).flatMap(([field, value]) =>
    typeof value === 'object' && 'figure' in value ? numbersIn(value, ['statedTotals', field]) : [],
  )
