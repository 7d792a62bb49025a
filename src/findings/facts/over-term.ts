import type { Agreement } from '../../domain/agreement/agreement.ts'
import { amountIn, isForNamedYear, type StatedAmount } from '../../domain/agreement/money/stated-amount.ts'
import { type During, timeCovered } from '../../domain/agreement/term/during.ts'
import { scheduledTerm } from '../../domain/agreement/term/life.ts'
import { possibleTerms } from '../../domain/agreement/term/possible-terms.ts'
import { withExactTerm } from '../../domain/agreement/with-exact-term.ts'
import { firstDayOfYear, lastDayOfYear } from '../../domain/calendar/day.ts'
import type { Period } from '../../domain/calendar/period.ts'
import { added, type Figure, hull, map, oreOf, unknown } from '../../domain/money/figure.ts'
import type { Ore } from '../../domain/money/ore.ts'
import {
  type AmountYear,
  amountYears,
  measureOf,
  proRataAmount,
} from '../../domain/timeline/amounts/amount-year.ts'
import { checkedLife } from './checked-life.ts'

/** An amount, and the part of the term that it is for. */
export interface TimedAmount {
  readonly amount: StatedAmount
  readonly during?: During | undefined
}

/** The amounts of contributions, in cash and in kind. */
export const amountsOfContributions = (contributions: Agreement['contributions']): TimedAmount[] =>
  contributions.flatMap(({ cash, inKind, during }) => [cash, inKind].map(amount => ({ amount, during })))

/** What an amount is over the whole term, at the price level that the document states. */
export interface OverTerm {
  readonly figure: Figure
  readonly broken: readonly BrokenYearAmount[]
}

/** What a year that is cut short has, and what it would have if its amount meant the other thing. */
export interface BrokenYearAmount {
  /** The calendar year, or the number of the agreement year. */
  readonly year: number
  /** Whether its amount is for a whole year, which it has a share of, or the sum for the year. */
  readonly has: 'share' | 'sum'
  readonly less: Ore
  readonly more: Ore
}

/** Each amount over the whole term; bounded where the days of the term are. */
export function overTerm(model: Agreement, amounts: readonly TimedAmount[]): OverTerm[] {
  const life = checkedLife(model)
  if (life && model.term.to) return overExactTerm(scheduledTerm(life), amounts)
  const { from, to } = model.term.bounds
  if (!from.earliest || !to.latest) return [{ figure: unknown, broken: [] }]
  const within = { from: from.earliest, to: to.latest }
  const possible = possibleTerms(model.term, { ...within, monthsBefore: 0, isEndByMonth: false })
    .map(term => checkedLife(withExactTerm(model, term)))
    .flatMap(life => (life ? [overExactTerm(scheduledTerm(life), amounts)] : []))
  return amounts.map((_, i) => ({
    figure: hull(possible.flatMap(over => over[i]?.figure ?? [])),
    broken: [],
  }))
}

const overExactTerm = (term: Period, amounts: readonly TimedAmount[]): OverTerm[] =>
  amounts.map(({ amount, during }) => {
    const whole = timeCovered(during, term)
    const years = whole ? amountYears(amount, term, whole, whole) : []
    return {
      figure: added(years.map(year => map(amountIn(amount, year.number), ore => proRataAmount(year, ore)))),
      broken: years.flatMap(year => brokenYearAmount(amount, year) ?? []),
    }
  })

function brokenYearAmount(amount: StatedAmount, year: AmountYear): BrokenYearAmount | undefined {
  const { number } = year
  const isSum = isForNamedYear(amount, number)
  const full = isSum ? { from: firstDayOfYear(number), to: lastDayOfYear(number) } : year.full
  const [inFull, ore] = [{ ...year, full }, oreOf(amountIn(amount, number))]
  if (ore === undefined || measureOf(inFull) === 'year') return undefined
  return { year: number, has: isSum ? 'sum' : 'share', less: proRataAmount(inFull, ore), more: ore }
}
