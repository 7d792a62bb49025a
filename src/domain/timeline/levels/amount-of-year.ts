import { exact, times } from '../../money/exact.ts'
import type { Figure } from '../../money/figure.ts'
import { part } from '../../money/part.ts'
import { proRataAmount, shareOfYear } from '../amounts/amount-year.ts'
import type { Piece } from '../amounts/piece.ts'
import type { Level } from './level.ts'

/** The whole amount of a piece's year, at a level. */
export const amountOfYear = ({ year }: Piece, { amount }: Level): Figure =>
  part(
    amount,
    ore => proRataAmount(year, ore),
    ore => times(exact(ore), shareOfYear(year)),
  )
