import type { Grant } from '../domain/agreement/money/grant.ts'
import {
  amountIn,
  figuresOf,
  type StatedAmount,
  sumOfAmounts,
} from '../domain/agreement/money/stated-amount.ts'
import type { Figure } from '../domain/money/figure.ts'
import { finding, withRelated } from '../finding.ts'
import { partsAt } from './parts.ts'
import type { Rule } from './rule.ts'

/** What a payer grants is what it contributes in cash: more cannot be paid, and less leaves money without a recipient. */
export const grantsAndCash: Rule = function* (written, { model }) {
  for (const party of new Set(model.grants.map(({ from }) => from))) {
    const given = model.contributions.filter(({ key, from }) => {
      const { cash, amount } = written.contributions?.[key] ?? {}
      return from === party && (cash || amount)
    })
    const grants = model.grants.filter(({ from }) => from === party)
    const [first] = given
    // What is for other times, or other years, is not held against each other.
    const all = [...given.map(({ cash }) => cash), ...grants.map(({ amount }) => amount)]
    const isAlike = all.every(({ per }) => per === all[0]?.per)
    if (!first || !isAlike || [...given, ...grants].some(({ during }) => during)) continue
    const field = written.contributions?.[first.key]?.cash ? 'cash' : 'amount'
    const path = ['contributions', first.key, field]
    // Shares of too little are less than nothing.
    const isLess = ({ amount }: Grant) => figuresOf(amount).some(({ ore = 0n }) => ore < 0n)
    const [off] = differences(
      sumOfAmounts(grants.filter(grant => !isLess(grant)).map(({ amount }) => amount)),
      sumOfAmounts(given.map(({ cash }) => cash)),
    )
    if (!off) continue
    const code = off.granted > off.cash ? 'grants-exceed-cash' : 'cash-not-granted'
    yield withRelated(
      finding(code, path, { party, ...off }),
      partsAt(grants.map(({ key }) => ['grants', key])),
    )
  }
}

/** Years in which the two are not the same, as far as they are known to the krona. */
function differences(granted: StatedAmount, cash: StatedAmount) {
  const years = [...new Set([0, ...granted.byYear.keys(), ...cash.byYear.keys()])]
  return years.flatMap(year => {
    const [a, b] = [amountIn(granted, year), amountIn(cash, year)]
    if (!isComparable(a, b) || a.ore === b.ore) return []
    return [{ granted: a.ore ?? 0n, cash: b.ore ?? 0n }]
  })
}

const isComparable = (a: Figure, b: Figure) =>
  a.status !== 'unknown' && b.status !== 'unknown' && a.certainty === b.certainty && a.certainty !== 'about'
