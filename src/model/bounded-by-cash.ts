import type { Contribution } from '../domain/agreement/money/contribution.ts'
import type { Grant } from '../domain/agreement/money/grant.ts'
import { amountIn, figuresOf, mapYears, type StatedAmount } from '../domain/agreement/money/stated-amount.ts'
import { added, type Figure, isUnknownFigure, oreOf, subtracted, within } from '../domain/money/figure.ts'

/**
 * Grants in which an amount that is not known is bounded by the cash that its payer contributes: a part is at most the
 * whole less the least of the other parts. Only amounts for the same times are compared.
 */
export const boundedByCash = (grants: readonly Grant[], contributions: readonly Contribution[]): Grant[] =>
  grants.map(grant => {
    const cash = contributions.filter(({ from, isImplied }) => from === grant.from && !isImplied)
    const others = grants.filter(({ from, key }) => from === grant.from && key !== grant.key)
    const isAlike = [grant, ...others, ...cash].every(
      one => one.during === undefined && amountOf(one).per === grant.amount.per,
    )
    if (cash.length === 0 || !isAlike) return grant
    const bounded = (figure: Figure, year: number | undefined): Figure => {
      if (oreOf(figure) !== undefined) return figure
      const inYear = (amount: StatedAmount) => (year === undefined ? amount.each : amountIn(amount, year))
      const left = subtracted(
        added(cash.map(({ cash }) => inYear(cash))),
        added(others.map(({ amount }) => inYear(amount))),
      )
      // A floor above the cash is a finding, and stays as it is stated.
      const isAbove = left.most !== undefined && figure.least !== undefined && figure.least > left.most
      return left.most === undefined || isAbove
        ? figure
        : within(figure, { least: undefined, most: left.most })
    }
    const amount = mapYears(grant.amount, bounded)
    return { ...grant, amount: { ...amount, isUnstated: figuresOf(grant.amount).some(isUnknownFigure) } }
  })

const amountOf = (one: Grant | Contribution): StatedAmount => ('cash' in one ? one.cash : one.amount)
