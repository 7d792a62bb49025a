import { decimal, type Exact, exact, times } from '../../domain/money/exact.ts'
import { scalarText } from '../../domain/scalar-text.ts'
import type { LengthUnit } from '../../messages/lengths.ts'
import type { Words } from '../../messages/words.ts'

type Numbers = Pick<Words, 'numbers'>

/** An amount from a file, in kronor. */
export const kronorText = (value: unknown, { numbers }: Numbers): string =>
  inDigits(value, amount => `${numbers.kronor(times(amount, exact(100n)).n)} kr`)

/** A rate, which can have more decimals than öre. */
export const rateText = (value: unknown, { numbers }: Numbers): string =>
  inDigits(value, rate => `${numbers.exactKronor(times(rate, exact(100n)))} kr`)

/** A number of something, with spaces between thousands. */
export const countText = (value: unknown, { numbers }: Numbers): string => inDigits(value, numbers.plain)

/** A number in words, if it has a decimal form; otherwise the value as it is, since git compares files with any numbers. */
function inDigits(value: unknown, textOf: (number: Exact) => string): string {
  const written = scalarText(value)
  return /^-?\d+(\.\d+)?$/.test(written) ? textOf(decimal(written)) : written
}

/** A length of time in words. */
export const lengthText = (unit: LengthUnit, count: unknown, { lengths }: Pick<Words, 'lengths'>): string =>
  typeof count === 'number' ? lengths[unit](count) : scalarText(count)
