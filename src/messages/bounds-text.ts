import { exact } from '../domain/money/exact.ts'
import { type Figure, isUnknownFigure } from '../domain/money/figure.ts'
import type { Ore } from '../domain/money/ore.ts'
import { rounded } from '../domain/money/rounding.ts'
import type { Tables } from './words.ts'

/** What is known of an amount in words: the amount, about it, or its bounds; none where nothing is known. */
export function boundsText(
  figure: Figure,
  kronor: (ore: Ore) => string,
  { about, atMost, atLeast, between }: Tables['certain'],
): string | undefined {
  const { least, most, isAbout, isCapped } = figure
  if (isUnknownFigure(figure)) return undefined
  // An estimate is not known to the öre.
  const text = (ore: Ore) => kronor(isAbout ? rounded(exact(ore), { unit: 'krona', mode: 'half-up' }) : ore)
  if (isCapped && most !== undefined && least !== most) {
    const isEstimated = least !== undefined && least > 0n
    return [...(isEstimated ? [about(text(least))] : []), atMost(kronor(most))].join(', ')
  }
  const bounds =
    most === undefined
      ? atLeast(text(least ?? 0n))
      : least === most
        ? text(most)
        : least === undefined || (least === 0n && !isAbout)
          ? atMost(text(most))
          : between(text(least), text(most))
  return isAbout ? about(bounds) : bounds
}
