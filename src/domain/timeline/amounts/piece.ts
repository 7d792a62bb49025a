import { common, daysIn, isWholeMonths, isWithin, monthsOf, type Period } from '../../calendar/period.ts'
import { allocateIn } from '../../money/allocate.ts'
import { type Exact, exact, times } from '../../money/exact.ts'
import type { Ore } from '../../money/ore.ts'
import { type AmountYear, type Measure, proRataAmount, shareOfYear } from './amount-year.ts'

/** The part of an amount's year that falls on one of the spans into which the time is divided. */
export interface Piece<Span extends Period = Period> {
  readonly year: AmountYear
  readonly span: Span
  readonly on: Period
  /** The unit in which the year is divided: `year` if its spans are equal parts by the terms of the agreement. */
  readonly measure: Measure
  /** The weights of all pieces of the year, and the index of this piece among them. */
  readonly siblings: readonly bigint[]
  readonly place: number
}

/**
 * Divides years among consecutive spans. A year whose spans are all uncut and of the same kind is divided equally, any
 * other by months or days. `kindOf` gives no kind for a span that is cut at its ends.
 */
export function pieces<Span extends Period>(
  years: readonly AmountYear[],
  spans: readonly Span[],
  kindOf: (span: Span) => unknown,
): Piece<Span>[] {
  return years.flatMap(year => {
    const near = spans.filter(({ from, to }) => from <= year.to && year.from <= to)
    const cut = near.flatMap(span => common(year, span).map(on => ({ span, on })))
    const kinds = new Set(cut.map(({ span, on }) => (isWithin(span, on) ? kindOf(span) : undefined)))
    const isEqual = kinds.size === 1 && !kinds.has(undefined)
    const measure = isEqual ? 'year' : cut.every(({ on }) => isWholeMonths(on)) ? 'months' : 'days'
    const siblings = cut.map(({ on }) => weightOf(on, measure))
    return cut.map(({ span, on }, place) => ({ year, span, on, measure, siblings, place }))
  })
}

function weightOf(on: Period, measure: Measure): bigint {
  if (measure === 'year') return 1n
  return BigInt(measure === 'months' ? monthsOf(on).length : daysIn(on))
}

/** The part of a yearly amount that falls on a piece, before rounding. */
export function exactlyOn({ year, siblings, place }: Piece, yearly: Ore): Exact {
  const all = siblings.reduce((sum, weight) => sum + weight, 0n)
  return times(times(exact(yearly), shareOfYear(year)), exact(siblings[place] ?? 0n, all))
}

/** The part of a yearly amount that falls on a piece, in whole `unit`s of öre. The pieces of a year add up to its pro rata amount. */
export const amountOn = (piece: Piece, yearly: Ore, unit = 1n): Ore =>
  divided(piece, yearly, unit)[piece.place] ?? 0n

/** The function `amountOn` for many pieces, which divides the amount of a year only once. */
export function amountsOn(unitOf: (year: AmountYear) => Ore): (piece: Piece, yearly: Ore) => Ore {
  const known = new Map<string, readonly Ore[]>()
  return (piece, yearly) => {
    const key = `${piece.year.number} ${yearly}`
    const amounts = known.get(key) ?? divided(piece, yearly, unitOf(piece.year))
    known.set(key, amounts)
    return amounts[piece.place] ?? 0n
  }
}

const divided = ({ year, siblings }: Piece, yearly: Ore, unit: Ore): Ore[] =>
  allocateIn(unit, proRataAmount(year, yearly), siblings, weight => weight).map(({ amount }) => amount)

/** The pieces of each span, in order. */
export function piecesOf<Span extends Period>(pieces: readonly Piece<Span>[]): Map<Span, Piece<Span>[]> {
  const bySpan = new Map<Span, Piece<Span>[]>()
  for (const piece of pieces) bySpan.set(piece.span, [...(bySpan.get(piece.span) ?? []), piece])
  return bySpan
}
