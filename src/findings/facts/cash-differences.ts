import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { Grant } from '../../domain/agreement/money/grant.ts'
import {
  amountIn,
  figuresOf,
  isForNamedYear,
  type StatedAmount,
} from '../../domain/agreement/money/stated-amount.ts'
import { scheduledTerm } from '../../domain/agreement/term/life.ts'
import type { Period } from '../../domain/calendar/period.ts'
import { grouped } from '../../domain/grouped.ts'
import { certaintyOf } from '../../domain/money/certainty.ts'
import { added, type Figure, isUnknownFigure, map, unknown } from '../../domain/money/figure.ts'
import type { Ore } from '../../domain/money/ore.ts'
import { amountYears, proRataAmount } from '../../domain/timeline/amounts/amount-year.ts'
import { type Found, withRelated } from '../../finding.ts'
import type { Written } from '../../schema/agreement.ts'
import { checkedLife } from './checked-life.ts'
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
  const life = checkedLife(model)
  const inMoney = model.contributions.filter(
    ({ key }) => contributions[key]?.cash || contributions[key]?.amount,
  )
  const givenBy = grouped(inMoney, ({ from }) => from)
  for (const [party, grants] of grouped(model.grants, ({ from }) => from)) {
    const given = givenBy.get(party) ?? []
    const [first] = given
    // Amounts for different times, or for different kinds of years, are not comparable.
    const all = [...given.map(({ cash }) => cash), ...grants.map(({ amount }) => amount)]
    const isAlike = all.every(({ per }) => per === all[0]?.per)
    if (!first || !isAlike || [...given, ...grants].some(({ during }) => during)) continue
    const field = contributions[first.key]?.cash ? 'cash' : 'amount'
    // A share of what too little cash leaves is negative.
    const isLess = ({ amount }: Grant) => figuresOf(amount).some(({ least = 0n }) => least < 0n)
    const [off] = yearlyDifferences(
      grants.filter(grant => !isLess(grant)).map(({ amount }) => amount),
      given.map(({ cash }) => cash),
      life && scheduledTerm(life),
    )
    if (off)
      yield withRelated(
        { path: ['contributions', first.key, field], args: { party, ...off } },
        partsAt(grants.map(({ key }) => ['grants', key])),
      )
  }
}

/** The sums of each year in which two sums differ. Approximate and unknown amounts are not compared. */
function yearlyDifferences(
  granted: readonly StatedAmount[],
  cash: readonly StatedAmount[],
  term: Period | undefined,
) {
  const named = [...granted, ...cash].flatMap(({ byYear }) => [...byYear.keys()])
  return [...new Set([0, ...named])].flatMap(year => {
    const [a, b] = [granted, cash].map(amounts => added(amounts.map(amount => amountOf(amount, year, term))))
    const [one, other] = [a, b].map(sum => sum && comparable(sum))
    if (!a || !b || one === undefined || other === undefined || one === other) return []
    return certaintyOf(a) === certaintyOf(b) ? [{ granted: one, cash: other }] : []
  })
}

/** The amount of a year; of a rate in a year for which another amount states a sum, the year's share. */
function amountOf(amount: StatedAmount, year: number, term: Period | undefined): Figure {
  const stated = amountIn(amount, year)
  if (amount.per !== 'calendar-year' || year === 0 || isForNamedYear(amount, year)) return stated
  if (!term) return unknown
  const inTerm = amountYears(amount, term, term, term).find(({ number }) => number === year)
  return inTerm ? map(stated, ore => proRataAmount(inTerm, ore)) : stated
}

/** The number that a document states of an amount: the amount itself, or its cap or floor. */
function comparable(figure: Figure): Ore | undefined {
  const { least, most, isAbout } = figure
  return isAbout || isUnknownFigure(figure) ? undefined : (most ?? least)
}
