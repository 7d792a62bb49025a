import { type Day, daysAfter, earlierDay, firstDayOfYear, lastDayOfYear, yearOf } from '../calendar/day.ts'
import { common, daysIn, isWholeMonths, isWithin, monthsOf, type Period } from '../calendar/period.ts'
import { type Exact, exact, plus, times } from '../money/exact.ts'
import { added, type Figure, oreOf } from '../money/figure.ts'
import { rounded, toOre } from '../money/rounding.ts'
import type { Payout, PayoutPart } from '../timeline/payouts/payout.ts'
import { sumOfParts } from '../timeline/payouts/undivided.ts'

/**
 * The part of a grant's payouts that belongs to a span: each part of a payout is spread over the time that it pays for,
 * in equal parts a month, or by days where that time begins or ends within a month. What cannot be divided is from
 * nothing to all of it where the span covers only a part of its time.
 *
 * Amounts are rounded cumulatively from the first payout, so that a printed span is less than an öre from exact and
 * consecutive spans add up to the whole. `payouts` are all payouts of one grant.
 */
export function accruedIn(payouts: readonly Payout[], span: Period): Figure {
  const parts = payouts.flatMap(({ parts }) => parts)
  const touching = parts.filter(({ piece }) => common(piece.on, span).length > 0)
  const divisible = parts.filter(isDivisible)
  const until = (day: Day) => rounded(knownUntil(divisible, day), toOre)
  const ore = until(span.to) - until(daysAfter(span.from, -1))
  const known = added(touching.filter(isDivisible).map(({ amount }) => amount))
  const others = touching.filter(part => !isDivisible(part))
  return added([
    { ...known, least: ore, most: ore },
    sumOfParts(others, ({ piece }) => !isWithin(piece.on, span)),
  ])
}

const isDivisible = ({ amount, of }: PayoutPart) => of === undefined && oreOf(amount) !== undefined

/** The calendar years that payouts cover. */
export const coveredYears = (payouts: readonly Payout[]): number[] =>
  payouts.flatMap(({ covers }) => {
    const first = yearOf(covers.from)
    return Array.from({ length: yearOf(covers.to) - first + 1 }, (_, n) => first + n)
  })

/** A calendar year. */
export const calendarYear = (year: number): Period => ({
  from: firstDayOfYear(year),
  to: lastDayOfYear(year),
})

/** The part of known amounts that belongs to the time until a day, in öre before rounding. */
const knownUntil = (parts: readonly PayoutPart[], day: Day): Exact =>
  parts.reduce(
    (sum, { piece, amount }) => plus(sum, times(exact(oreOf(amount) ?? 0n), shareUntil(piece.on, day))),
    exact(0n),
  )

/** The share of a period's amount that belongs to its days until a day. */
function shareUntil(period: Period, day: Day): Exact {
  if (day < period.from) return exact(0n)
  const until = { from: period.from, to: earlierDay(day, period.to) }
  if (until.to === period.to) return exact(1n)
  if (!isWholeMonths(period)) return exact(BigInt(daysIn(until)), BigInt(daysIn(period)))
  const months = monthsOf(period)
  const running = months.findIndex(({ to }) => to >= until.to)
  const month = months[running]
  if (!month) return exact(1n)
  const inMonth = exact(BigInt(daysIn({ from: month.from, to: until.to })), BigInt(daysIn(month)))
  return times(plus(exact(BigInt(running)), inMonth), exact(1n, BigInt(months.length)))
}
