import { decimal, exact, times } from '../../domain/money/exact.ts'
import type { LengthUnit, Words } from '../../messages/words.ts'

type NumberWords = Pick<Words, 'numbers' | 'language'>

/** What stands in place of a number that is not known. */
const unknowns = {
  sv: { rate: 'okänt pris', count: 'okänt antal' },
  en: { rate: 'an unknown rate', count: 'an unknown number of' },
}

/** An amount from a file, in kronor. */
export const kronorText = (value: number, { numbers }: Pick<Words, 'numbers'>): string =>
  `${numbers.kronor(times(decimal(String(value)), exact(100n)).n)} kr`

/** A rate, which can have more decimals than öre. */
export const rateText = (value: unknown, { numbers, language }: NumberWords): string =>
  typeof value !== 'object'
    ? `${numbers.exactKronor(times(decimal(String(value)), exact(100n)))} kr`
    : unknowns[language].rate

/** A number of something, with spaces between thousands. */
export const countText = (value: unknown, { numbers, language }: NumberWords): string =>
  typeof value !== 'object' ? numbers.plain(decimal(String(value))) : unknowns[language].count

/** A length of time in words. */
export const lengthText = (unit: LengthUnit, count: unknown, { lengths }: Pick<Words, 'lengths'>): string =>
  typeof count === 'number' ? lengths[unit](count) : String(count)
