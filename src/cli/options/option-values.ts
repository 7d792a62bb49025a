import { type Day, isDay } from '../../domain/calendar/day.ts'
import type { Length } from '../../domain/calendar/length.ts'
import type { Forecast } from '../../domain/index/forecast.ts'
import { decimal } from '../../domain/money/exact.ts'
import { Failure } from '../../failure.ts'
import { isInRange } from '../../schema/values/day.ts'

/** Parses the value of an option. Fails with an example of a right value. */
type OptionReader<T> = (value: string) => T

/** The parser of a day, `2026-01-31`. */
export const dayOption =
  (option: string): OptionReader<Day> =>
  value => {
    if (isDay(value) && isInRange(value)) return value
    throw new Failure('option-value', { option, value, expected: '2026-01-31' })
  }

/** The parser of a choice. */
export const oneOf =
  <T extends string>(option: string, allowed: readonly T[]): OptionReader<T> =>
  value => {
    const found = allowed.find(choice => choice === value)
    if (found !== undefined) return found
    throw new Failure('option-value', { option, value, expected: allowed.join(', ') })
  }

/** Parses a forecast: `OPI=2.5`, or `OPI:2024=4.1` for a single year. The decimals follow a point or a comma. */
export function forecastOption(value: string): Forecast {
  const [, index, year, percent] =
    /^([A-Za-z][A-Za-z0-9-]*)(?::(\d{4}))?=(-?\d{1,3}(?:[.,]\d{1,4})?)$/.exec(value) ?? []
  const isPossible = Number(percent?.replace(',', '.')) > -100
  if (index === undefined || percent === undefined || !isPossible)
    throw new Failure('option-value', { option: '--assume', value, expected: 'OPI=2.5, OPI:2024=4.1' })
  const forecast = { index, percent: decimal(percent.replace(',', '.')) }
  return year === undefined ? forecast : { ...forecast, year: Number(year) }
}

/** Parses a year, `2027`. */
export function yearOption(value: string): number[] {
  if (/^(19|20|21)\d{2}$/.test(value)) return [Number(value)]
  throw new Failure('option-value', { option: '--year', value, expected: '2027' })
}

/** Parses the first and the last of several years, `2025-2028`. */
export function yearsOption(value: string): number[] {
  const [, first = '', last = ''] = /^((?:19|20|21)\d{2})-((?:19|20|21)\d{2})$/.exec(value) ?? []
  const count = Number(last) - Number(first) + 1
  if (first !== '' && count >= 1 && count <= 100)
    return Array.from({ length: count }, (_, i) => Number(first) + i)
  throw new Failure('option-value', { option: '--years', value, expected: '2025-2028' })
}

/** Parses a length of time in days, weeks or months: `180d`, `26w`, `6m`. */
export function withinOption(value: string): Length {
  const [, digits, unit] = /^(\d{1,4})([dwm])$/.exec(value) ?? []
  if (digits === undefined)
    throw new Failure('option-value', { option: '--within', value, expected: '180d, 26w, 6m' })
  const count = Number(digits)
  if (unit === 'm') return { years: 0, months: count, days: 0 }
  return { years: 0, months: 0, days: unit === 'w' ? 7 * count : count }
}
