import type { Interval } from '../../calendar/interval.ts'
import { daysIn, isWholeMonths, monthsLong, monthsOf, type Period } from '../../calendar/period.ts'
import { divided, type Exact, exact, isLess, minus, plus, times } from '../../money/exact.ts'
import { type AmountYear, type Measure, shareOfYear } from './amount-year.ts'

/** The periods of a plan have the same length. */
export interface PeriodKind {
  readonly every: Interval
}

/** What falls in a year of a period, and the kind of the period if all of it does. */
export interface YearPart {
  readonly on: Period
  readonly whole: PeriodKind | undefined
}

/** A part's share of its year relative to the other parts, and the unit that it is measured in: `year` for a whole period. */
export interface YearWeight {
  readonly weight: Exact
  readonly measure: Measure
}

/**
 * The weights of the parts of a year. Whole periods of a kind weigh the same: a month is a twelfth of a year, and cut
 * periods share what is left by months or days. Where months do not measure all whole periods, or leave nothing for the
 * cut ones, every part is measured alike, and whole periods of a kind share what falls on them equally.
 */
export function yearWeights(year: AmountYear, parts: readonly YearPart[]): YearWeight[] {
  const cut = parts.filter(({ whole }) => !whole).map(({ on }) => on)
  const inMonths = parts.flatMap(({ whole }) => (whole ? [monthsShare(whole, year)] : []))
  const known = inMonths.flatMap(share => share ?? [])
  const left = minus(shareOfYear(year), known.reduce(plus, exact(0n)))
  const isByMonths = known.length > 0 && known.length === inMonths.length
  if (!isByMonths || (cut.length > 0 && !isLess(exact(0n), left))) return byLength(parts)
  const measure = measureFor(cut)
  const each = divided(left, cut.length > 0 ? sumOf(cut, measure) : exact(1n))
  return parts.map(({ on, whole }) =>
    whole
      ? { weight: monthsShare(whole, year) ?? exact(0n), measure: 'year' }
      : { weight: times(each, lengthOf(on, measure)), measure },
  )
}

/** The share of a year that a number of months is; none where either is no whole number of months. */
function monthsShare({ every: { count, unit } }: PeriodKind, { full }: AmountYear): Exact | undefined {
  const all = monthsLong(full)
  return unit === 'months' && all ? exact(BigInt(count), BigInt(all)) : undefined
}

function byLength(parts: readonly YearPart[]): YearWeight[] {
  const measure = measureFor(parts.map(({ on }) => on))
  const kinds = new Map<PeriodKind, Period[]>()
  for (const { on, whole } of parts) if (whole) kinds.set(whole, [...(kinds.get(whole) ?? []), on])
  const means = new Map(
    [...kinds].map(([kind, all]) => [kind, divided(sumOf(all, measure), exact(BigInt(all.length)))]),
  )
  const isEqual = kinds.size === 1 && parts.every(({ whole }) => whole)
  return parts.map(({ on, whole }) => ({
    weight: (whole && means.get(whole)) ?? lengthOf(on, measure),
    measure: isEqual ? 'year' : measure,
  }))
}

const measureFor = (periods: readonly Period[]) => (periods.every(isWholeMonths) ? 'months' : 'days')

const lengthOf = (on: Period, measure: 'months' | 'days'): Exact =>
  exact(BigInt(measure === 'months' ? monthsOf(on).length : daysIn(on)))

const sumOf = (periods: readonly Period[], measure: 'months' | 'days'): Exact =>
  periods.map(on => lengthOf(on, measure)).reduce(plus, exact(0n))
