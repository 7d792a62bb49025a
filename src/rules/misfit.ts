import type { Ore } from '../domain/money/ore.ts'
import type { StatedSum } from './stated-sums.ts'

/** What is wrong with a sum that a document states; `none`, where nothing is. */
export type Misfit = 'none' | 'year-or-term' | 'unit' | 'rounded' | 'exceeded' | 'other'

/** Of all that could be wrong with a sum the thing that says most of how it came about. */
export function misfitOf({ stated, certainty, computed, other }: StatedSum): Misfit {
  if (agrees(computed, stated, certainty)) return 'none'
  if (certainty !== 'exact') return certainty === 'at-most' ? 'exceeded' : 'other'
  if (stated === other) return 'year-or-term'
  if (factors.some(factor => stated * factor === computed || stated === computed * factor)) return 'unit'
  return isRounded(computed, stated) ? 'rounded' : 'other'
}

/** Thousands and millions. */
export const factors = [1_000n, 1_000_000n]

/** Whether a sum is what is stated: exactly, at most, at least, or rounded as the stated number is. */
function agrees(sum: Ore, stated: Ore, certainty: StatedSum['certainty']): boolean {
  if (certainty === 'at-most') return sum <= stated
  if (certainty === 'at-least') return sum >= stated
  return certainty === 'about' ? roundedLike(sum, stated) === stated : sum === stated
}

/** A sum with as many noughts last as the stated number has. */
function roundedLike(sum: Ore, stated: Ore): Ore {
  const trailing = /0*$/.exec(String(stated))?.[0].length ?? 0
  const unit = 10n ** BigInt(trailing)
  return ((sum + unit / 2n) / unit) * unit
}

/** Rounded to thousands of kronor or more, and no further off than two and a half per cent: what is, may be a mistake. */
function isRounded(sum: Ore, stated: Ore): boolean {
  const off = stated > sum ? stated - sum : sum - stated
  return stated % 100_000n === 0n && roundedLike(sum, stated) === stated && off * 40n <= stated
}
