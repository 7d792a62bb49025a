import { common, isWithin, type Period } from '../../calendar/period.ts'
import { allocateIn } from '../../money/allocate.ts'
import { commonMultiple, type Exact, exact, times } from '../../money/exact.ts'
import type { Ore } from '../../money/ore.ts'
import { type AmountYear, type Measure, proRataAmount, shareOfYear } from './amount-year.ts'
import { type PeriodKind, yearWeights } from './year-weights.ts'

/** The part of an amount's year that falls on one of the spans into which the time is divided. */
export interface Piece<Span extends Period = Period> {
  readonly year: AmountYear
  readonly span: Span
  readonly on: Period
  /** The unit that the piece is measured in: `year` for a whole span, which by the terms of the agreement is a fixed part of the year. */
  readonly measure: Measure
  /** The weights of all pieces of the year, and the index of this piece among them. */
  readonly siblings: readonly bigint[]
  readonly place: number
}

/**
 * Divides years among consecutive spans. Whole spans of a kind have equal parts of a year. `kindOf` gives no kind for a
 * span that is cut at its ends.
 */
export function pieces<Span extends Period>(
  years: readonly AmountYear[],
  spans: readonly Span[],
  kindOf: (span: Span) => PeriodKind | undefined,
): Piece<Span>[] {
  return years.flatMap(year => {
    const near = spans.filter(({ from, to }) => from <= year.to && year.from <= to)
    const parts = near.flatMap(span =>
      common(year, span).map(on => ({ span, on, whole: isWithin(span, on) ? kindOf(span) : undefined })),
    )
    const weights = yearWeights(year, parts)
    const denominator = weights.reduce((all, { weight }) => commonMultiple(all, weight.d), 1n)
    const siblings = weights.map(({ weight: { n, d } }) => (n * denominator) / d)
    return parts.map(({ span, on }, place) => {
      const measure = weights[place]?.measure ?? 'year'
      return { year, span, on, measure, siblings, place }
    })
  })
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
