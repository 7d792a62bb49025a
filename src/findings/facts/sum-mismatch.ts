import { final, oreOf } from '../../domain/money/figure.ts'
import type { Ore } from '../../domain/money/ore.ts'
import type { AgreementContext } from '../context.ts'
import type { OtherSum, StatedSum } from './stated-sum.ts'

/** How a sum that a document states differs from the sum of its parts. */
export type SumMismatch = 'year-or-term' | 'broken-year' | 'unit' | 'rounded' | 'exceeded' | 'other'

/** The stated sums with a mismatch. */
export const sumsWith = (
  mismatch: SumMismatch,
  { statedSums }: Pick<AgreementContext, 'statedSums'>,
): StatedSum[] => statedSums().filter(sum => mismatchOf(sum) === mismatch)

/** The mismatch that says most about the cause; none if the sum agrees with its parts. */
function mismatchOf(sum: StatedSum): SumMismatch | undefined {
  const { stated, certainty, whole, computed } = sum
  if (agrees(sum)) return undefined
  const other = otherAgreeing(sum)
  if (other) return 'years' in other ? 'broken-year' : 'year-or-term'
  if (certainty === 'at-most' && !whole.isAbout) return 'exceeded'
  if (oreOf(whole) === undefined || whole.isAbout || certainty !== 'exact') return 'other'
  if (unitFactors.some(factor => stated * factor === computed || stated === computed * factor)) return 'unit'
  return isRounded(computed, stated) ? 'rounded' : 'other'
}

/** What the sum of the parts would have to be to agree with the stated one; the likeliest where several do. */
export const otherAgreeing = (sum: StatedSum): OtherSum | undefined =>
  sum.certainty === 'exact' || sum.certainty === 'about'
    ? sum.others.find(({ ore }) => agrees({ ...sum, whole: final(ore), computed: ore }))
    : undefined

/** The units that amounts are mistakenly stated in: thousands and millions of kronor. */
export const unitFactors = [1_000n, 1_000_000n]

/** Whether a sum can agree with the stated sum. Sums of approximate amounts may differ by a tenth. */
function agrees({ stated, certainty, whole, computed }: StatedSum): boolean {
  const isNearEnough = whole.isAbout && isNear(computed, stated)
  if (certainty === 'at-most') return isNearEnough || whole.least === undefined || whole.least <= stated
  if (certainty === 'at-least') return isNearEnough || whole.most === undefined || whole.most >= stated
  if (whole.isAbout) return isNearEnough
  if (certainty === 'exact') return computed === stated
  return oreOf(whole) === undefined ? isNear(computed, stated) : roundedLike(computed, stated) === stated
}

function isNear(a: Ore, b: Ore): boolean {
  const [less, more] = a < b ? [a, b] : [b, a]
  return (more - less) * 10n <= more
}

/** A sum rounded to as many trailing zeros as the stated number has. */
function roundedLike(sum: Ore, stated: Ore): Ore {
  const trailing = /0*$/.exec(String(stated))?.[0].length ?? 0
  const unit = 10n ** BigInt(trailing)
  return ((sum + unit / 2n) / unit) * unit
}

/** Whether a stated sum is rounded to thousands of kronor or more, and is at most 2.5 per cent off. */
function isRounded(sum: Ore, stated: Ore): boolean {
  const off = stated > sum ? stated - sum : sum - stated
  return stated % 100_000n === 0n && roundedLike(sum, stated) === stated && off * 40n <= stated
}
