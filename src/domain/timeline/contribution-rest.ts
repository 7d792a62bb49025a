import { type Exact, exact, isLess } from '../money/exact.ts'
import { type Figure, final, oreOf } from '../money/figure.ts'
import { type RoundingMode, rounded } from '../money/rounding.ts'
import { type ExactBounds, exactDifference, exactSumOf, type LevelledPiece } from './over-years.ts'

/** Whether the stated grants use all that is stated, so that no rounding of levels leaves a rest. */
export function isUsedUpBy(cash: readonly LevelledPiece[], paidOut: readonly LevelledPiece[]): boolean {
  if (paidOut.length === 0) return false
  const stated = exactDifference(
    exactSumOf(cash, ({ base }) => base),
    exactSumOf(paidOut, ({ base }) => base),
  )
  return stated.most !== undefined && !isLess(nothing, stated.most)
}

/** The cash that a party's grants do not pay out: contributions less grants, both at the level of contributions, rounded once. */
export function restOf(
  whole: Figure,
  cash: readonly LevelledPiece[],
  paidOut: readonly LevelledPiece[],
): Figure {
  if (paidOut.length === 0) return whole
  if (isUsedUpBy(cash, paidOut)) return final(0n)
  const known = oreOf(whole) === undefined ? exactly(whole) : exactSumOf(cash)
  return { ...whole, ...roundedBounds(exactDifference(known, exactSumOf(paidOut))) }
}

const exactly = ({ least, most }: Figure): ExactBounds => ({
  least: least === undefined ? undefined : exact(least),
  most: most === undefined ? undefined : exact(most),
})

const nothing = exact(0n)

/** Bounds rounded to öre and not below 0: half up where they are equal, otherwise outwards. */
function roundedBounds({ least, most }: ExactBounds): Pick<Figure, 'least' | 'most'> {
  const isOne = least && most && !isLess(least, most)
  const bound = (amount: Exact | undefined, mode: RoundingMode) =>
    amount &&
    rounded(isLess(amount, nothing) ? nothing : amount, { unit: 'ore', mode: isOne ? 'half-up' : mode })
  return { least: bound(least, 'down') ?? 0n, most: bound(most, 'up') }
}
