import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { Grant } from '../../domain/agreement/money/grant.ts'
import {
  amountIn,
  figuresOf,
  type StatedAmount,
  sumOfAmounts,
} from '../../domain/agreement/money/stated-amount.ts'
import type { Figure } from '../../domain/money/figure.ts'
import type { Ore } from '../../domain/money/ore.ts'
import type { Path } from '../../finding.ts'
import type { Written } from '../../schema/agreement.ts'

/** A payer whose grants differ from its contribution of cash, with the amounts of the first year that differs. */
export interface CashDifference {
  readonly party: string
  /** The field of the contribution. */
  readonly path: Path
  readonly granted: Ore
  readonly cash: Ore
  readonly grants: readonly Grant[]
}

/** The payers whose grants differ from their contributions of cash; only amounts for the same times are compared. */
export function* cashDifferences(
  { contributions = {} }: Written,
  model: Agreement,
): Iterable<CashDifference> {
  for (const party of new Set(model.grants.map(({ from }) => from))) {
    const given = model.contributions.filter(({ key, from }) => {
      const { cash, amount } = contributions[key] ?? {}
      return from === party && (cash || amount)
    })
    const grants = model.grants.filter(({ from }) => from === party)
    const [first] = given
    // Amounts for different times, or for different kinds of years, are not comparable.
    const all = [...given.map(({ cash }) => cash), ...grants.map(({ amount }) => amount)]
    const isAlike = all.every(({ per }) => per === all[0]?.per)
    if (!first || !isAlike || [...given, ...grants].some(({ during }) => during)) continue
    const field = contributions[first.key]?.cash ? 'cash' : 'amount'
    // A share of what too little cash leaves is negative.
    const isLess = ({ amount }: Grant) => figuresOf(amount).some(({ ore = 0n }) => ore < 0n)
    const [off] = yearlyDifferences(
      sumOfAmounts(grants.filter(grant => !isLess(grant)).map(({ amount }) => amount)),
      sumOfAmounts(given.map(({ cash }) => cash)),
    )
    if (off) yield { party, path: ['contributions', first.key, field], ...off, grants }
  }
}

/** The years in which two amounts that are known to the krona differ. */
function yearlyDifferences(granted: StatedAmount, cash: StatedAmount) {
  const years = [...new Set([0, ...granted.byYear.keys(), ...cash.byYear.keys()])]
  return years.flatMap(year => {
    const [a, b] = [amountIn(granted, year), amountIn(cash, year)]
    if (!isComparable(a, b) || a.ore === b.ore) return []
    return [{ granted: a.ore ?? 0n, cash: b.ore ?? 0n }]
  })
}

const isComparable = (a: Figure, b: Figure) =>
  a.status !== 'unknown' && b.status !== 'unknown' && a.certainty === b.certainty && a.certainty !== 'about'
