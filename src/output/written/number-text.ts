import { decimal, exact, times } from '../../domain/money/exact.ts'
import type { LengthUnit } from '../../messages/lengths.ts'
import type { Words } from '../../messages/words.ts'

/** An amount from a file, in kronor. */
export const kronorText = (value: number, { numbers }: Pick<Words, 'numbers'>): string =>
  `${numbers.kronor(times(decimal(String(value)), exact(100n)).n)} kr`

/** A rate, which can have more decimals than öre. */
export const rateText = (value: unknown, { numbers }: Pick<Words, 'numbers'>): string =>
  `${numbers.exactKronor(times(decimal(String(value)), exact(100n)))} kr`

/** A number of something, with spaces between thousands. */
export const countText = (value: unknown, { numbers }: Pick<Words, 'numbers'>): string =>
  numbers.plain(decimal(String(value)))

/** A length of time in words. */
export const lengthText = (unit: LengthUnit, count: unknown, { lengths }: Pick<Words, 'lengths'>): string =>
  typeof count === 'number' ? lengths[unit](count) : String(count)
