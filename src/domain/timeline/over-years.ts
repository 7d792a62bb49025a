import { amountIn, type StatedAmount } from '../agreement/money/stated-amount.ts'
import { type During, timeCovered } from '../agreement/term/during.ts'
import type { Life } from '../agreement/term/end-day.ts'
import { scheduledTerm } from '../agreement/term/end-day.ts'
import { common, type Period } from '../calendar/period.ts'
import { added, type Figure, map } from '../money/figure.ts'
import { type AmountYear, amountYears, measureOf } from './amounts/amount-year.ts'
import { amountOn, type Piece, pieces } from './amounts/piece.ts'
import { type Level, type Levels, levelOn } from './levels/level.ts'

/** The pieces of an amount that fall on each part of the agreement years. */
export function piecesOver(
  { per }: StatedAmount,
  during: During | undefined,
  life: Life,
  spans: readonly AmountYear[],
): Piece<AmountYear>[] {
  const term = scheduledTerm(life)
  const whole = timeCovered(during, term)
  const years = whole ? common(whole, life).flatMap(cut => amountYears(per, term, whole, cut)) : []
  return pieces(years, spans, span => (measureOf(span) === 'year' ? 'year' : undefined))
}

/** The stated amount that falls on a part of an agreement year. */
export const statedAmountOn = (span: Period, amount: StatedAmount, divided: readonly Piece[]): Figure =>
  added(
    divided
      .filter(piece => piece.span === span)
      .map(piece => map(amountIn(amount, piece.year.number), yearly => amountOn(piece, yearly))),
  )

/** The amount that falls on a part of an agreement year, each piece at the level of its first day. */
export function amountAtLevel(
  span: Period,
  amount: StatedAmount,
  divided: readonly Piece[],
  levels: (stated: Figure) => Levels,
): { amount: Figure; levels: Level[] } {
  const parts = divided
    .filter(piece => piece.span === span)
    .map(piece => {
      const level = levelOn(levels(amountIn(amount, piece.year.number)), piece.on.from)
      return { level, amount: map(level.amount, yearly => amountOn(piece, yearly)) }
    })
  return { amount: added(parts.map(({ amount }) => amount)), levels: parts.map(({ level }) => level) }
}
