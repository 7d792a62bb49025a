import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { Grant } from '../../domain/agreement/grant.ts'
import { amountIn, figuresOf, type StatedAmount, together } from '../../domain/agreement/stated-amount.ts'
import type { Figure } from '../../domain/money/figure.ts'
import type { Ore } from '../../domain/money/ore.ts'
import type { Path } from '../../finding.ts'
import type { Written } from '../../schema/agreement.ts'

/** A payer whose grants are not what it contributes in cash, by the first year in which they are not. */
export interface CashDifference {
  readonly party: string
  /** Where its contribution of cash stands. */
  readonly path: Path
  readonly granted: Ore
  readonly cash: Ore
  readonly grants: readonly Grant[]
}

/** The payers whose grants are not what they contribute in cash, as far as the two are for the same times. */
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
    // What is for other times, or other years, is not held against each other.
    const all = [...given.map(({ cash }) => cash), ...grants.map(({ amount }) => amount)]
    const isAlike = all.every(({ per }) => per === all[0]?.per)
    if (!first || !isAlike || [...given, ...grants].some(({ during }) => during)) continue
    const field = contributions[first.key]?.cash ? 'cash' : 'amount'
    // Shares of too little are less than nothing.
    const isLess = ({ amount }: Grant) => figuresOf(amount).some(({ ore = 0n }) => ore < 0n)
    const [off] = yearlyDifferences(
      together(grants.filter(grant => !isLess(grant)).map(({ amount }) => amount)),
      together(given.map(({ cash }) => cash)),
    )
    if (off) yield { party, path: ['contributions', first.key, field], ...off, grants }
  }
}

/** Years in which the two are not the same, as far as they are known to the krona. */
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
