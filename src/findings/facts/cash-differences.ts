import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { Grant } from '../../domain/agreement/money/grant.ts'
import {
  amountIn,
  figuresOf,
  type StatedAmount,
  sumOfAmounts,
} from '../../domain/agreement/money/stated-amount.ts'
import { certaintyOf } from '../../domain/money/certainty.ts'
import { type Figure, isUnknownFigure } from '../../domain/money/figure.ts'
import type { Ore } from '../../domain/money/ore.ts'
import { type Found, withRelated } from '../../finding.ts'
import type { Written } from '../../schema/agreement.ts'
import { partsAt } from './sum-parts.ts'

/** A payer whose grants differ from its contribution of cash, with the amounts of the first year that differs. */
export interface CashDifference {
  readonly party: string
  readonly granted: Ore
  readonly cash: Ore
}

/**
 * A finding for each payer whose grants differ from its contribution of cash, with the grants as related places. Only
 * amounts for the same times are compared.
 */
export function* cashDifferences(
  { contributions = {} }: Written,
  model: Agreement,
): Iterable<Found<CashDifference>> {
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
    const isLess = ({ amount }: Grant) => figuresOf(amount).some(({ least = 0n }) => least < 0n)
    const [off] = yearlyDifferences(
      sumOfAmounts(grants.filter(grant => !isLess(grant)).map(({ amount }) => amount)),
      sumOfAmounts(given.map(({ cash }) => cash)),
    )
    if (off)
      yield withRelated(
        { path: ['contributions', first.key, field], args: { party, ...off } },
        partsAt(grants.map(({ key }) => ['grants', key])),
      )
  }
}

/** The amounts of each year in which two amounts differ. Approximate and unknown amounts are not compared. */
function yearlyDifferences(granted: StatedAmount, cash: StatedAmount) {
  const years = [...new Set([0, ...granted.byYear.keys(), ...cash.byYear.keys()])]
  return years.flatMap(year => {
    const [a, b] = [amountIn(granted, year), amountIn(cash, year)]
    const [one, other] = [comparable(a), comparable(b)]
    if (one === undefined || other === undefined || one === other) return []
    return certaintyOf(a) === certaintyOf(b) ? [{ granted: one, cash: other }] : []
  })
}

/** The number that a document states of an amount: the amount itself, or its cap or floor. */
function comparable(figure: Figure): Ore | undefined {
  const { least, most, isAbout } = figure
  return isAbout || isUnknownFigure(figure) ? undefined : (most ?? least)
}
