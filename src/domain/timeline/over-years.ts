import { amountIn, type StatedAmount } from '../agreement/money/stated-amount.ts'
import { type During, timeCovered } from '../agreement/term/during.ts'
import { type Life, scheduledTerm } from '../agreement/term/life.ts'
import { months } from '../calendar/interval.ts'
import { common, type Period } from '../calendar/period.ts'
import { type Exact, exact, minus, plus } from '../money/exact.ts'
import { added, type Figure } from '../money/figure.ts'
import type { Ore } from '../money/ore.ts'
import { part } from '../money/part.ts'
import { type AmountYear, amountYears, measureOf } from './amounts/amount-year.ts'
import { amountOn, exactlyOn, type Piece, pieces } from './amounts/piece.ts'
import type { PeriodKind } from './amounts/year-weights.ts'
import { type Level, type Levels, levelOn } from './levels/level.ts'

const wholeYear: PeriodKind = { every: months(12) }

/** The pieces of an amount that fall on each part of the agreement years. */
export function piecesOver(
  amount: StatedAmount,
  during: During | undefined,
  life: Life,
  spans: readonly AmountYear[],
): Piece<AmountYear>[] {
  const term = scheduledTerm(life)
  const whole = timeCovered(during, term)
  const years = whole ? common(whole, life).flatMap(cut => amountYears(amount, term, whole, cut)) : []
  return pieces(years, spans, span => (measureOf(span) === 'year' ? wholeYear : undefined))
}

/** The part of an amount that falls on a piece of a year, at the level of its first day. */
export interface LevelledPiece {
  readonly piece: Piece
  readonly level: Level
}

/** The pieces of an amount on a part of an agreement year, each at the level of its first day. */
export const levelledPieces = (
  span: Period,
  amount: StatedAmount,
  divided: readonly Piece[],
  levels: (stated: Figure) => Levels,
): LevelledPiece[] =>
  divided
    .filter(piece => piece.span === span)
    .map(piece => ({
      piece,
      level: levelOn(levels(amountIn(amount, piece.year.number)), piece.on.from),
    }))

/** The amount of pieces, rounded to öre. */
export const amountOf = (levelled: readonly LevelledPiece[]): Figure =>
  added(
    levelled.map(({ piece, level }) =>
      part(
        level.amount,
        ore => amountOn(piece, ore),
        ore => exactlyOn(piece, ore),
      ),
    ),
  )

/** The bounds of an amount in öre before rounding. */
export interface ExactBounds {
  readonly least: Exact | undefined
  readonly most: Exact | undefined
}

/** The sum of pieces before rounding, by `figureOf` the level that counts. */
export function exactSumOf(
  levelled: readonly LevelledPiece[],
  figureOf: (level: Level) => Figure = ({ amount }) => amount,
): ExactBounds {
  const sumOf = (boundOf: (figure: Figure) => Ore | undefined) =>
    levelled.reduce<Exact | undefined>((sum, { piece, level }) => {
      const yearly = boundOf(figureOf(level))
      return sum && yearly !== undefined ? plus(sum, exactlyOn(piece, yearly)) : undefined
    }, exact(0n))
  return { least: sumOf(({ least }) => least), most: sumOf(({ most }) => most) }
}

/** The difference between two amounts that are not the same amount. */
export const exactDifference = (a: ExactBounds, b: ExactBounds): ExactBounds => ({
  least: a.least && b.most && minus(a.least, b.most),
  most: a.most && b.least && minus(a.most, b.least),
})
