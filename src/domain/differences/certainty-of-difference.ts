import { type Certainty, certaintyOf } from '../money/certainty.ts'
import type { Figure } from '../money/figure.ts'

/** How exactly a difference is known. It may be below 0 kr, so that 0 kr as its least says something. */
export function certaintyOfDifference(figure: Figure): Certainty {
  const { least, most } = figure
  if (least === undefined && most === undefined) return 'unknown'
  if (most === undefined) return 'at-least'
  if (least === undefined) return 'at-most'
  return least === most || figure.isAbout ? certaintyOf(figure) : 'between'
}
