import { isUnknown } from '../domain/known.ts'
import { decimal, exact, times } from '../domain/money/exact.ts'
import { isPlainObject } from '../domain/plain-object.ts'
import { lengthUnits, type Words } from '../messages/words.ts'
import { type FieldPlace, isMoney, labelAt, placeIn, valueTextAt } from '../schema/fields/field-place.ts'
import { shared } from '../schema/fields/shared.ts'
import type { Layout } from './layout.ts'
import { wrap } from './wrap.ts'

/** A block of an agreement's file as lines: each field with its label, and its value in words. */
export function writtenLines(
  block: object,
  place: FieldPlace | undefined,
  layout: Layout,
  indent = '',
): string[] {
  const { words, width } = layout
  return Object.entries(block).flatMap(([field, value]) => {
    const inner = place && placeIn(place, field)
    const label = labelAt(inner, field, words.language)
    const reading = readingOf(value)
    const whole = lengthOf(value, words) ?? unknownOf(value, words)
    if (reading === undefined && whole === undefined && isPlainObject(value))
      return [`${indent}${label}`, ...writtenLines(value, inner, layout, `${indent}  `)]
    const shown =
      reading === undefined
        ? (whole ?? valueText(value, inner, words))
        : `${shared.reading.label[words.language]} ${reading}`
    return wrap(`${label}: ${shown}`, width - indent.length - 2).map(
      (line, i) => indent + (i === 0 ? line : `  ${line}`),
    )
  })
}

/** The key of the reading that replaces a value; undefined if none does. */
const readingOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'reading' in value ? String(value.reading) : undefined

/** What is unknown, with the file's words on it; undefined for any other value. */
const unknownOf = (value: unknown, { language }: Words): string | undefined =>
  isUnknown(value) ? `${shared.unknown.label[language].toLowerCase()} (${value.unknown})` : undefined

/** A length of time in words, “6 months”; undefined for any other value. */
function lengthOf(value: unknown, { lengths }: Words): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const [[field, count] = [], ...rest] = Object.entries(value)
  const unit = lengthUnits.find(unit => unit === field)
  return unit && rest.length === 0 && typeof count === 'number' ? lengths[unit](count) : undefined
}

/** An amount from a file, in kronor. */
export const kronorText = (value: number, { numbers }: Pick<Words, 'numbers'>): string =>
  `${numbers.kronor(times(decimal(String(value)), exact(100n)).n)} kr`

/** A value on a line: an amount in kronor, a choice in words, the fields of a block by their labels. */
export function valueText(value: unknown, place: FieldPlace | undefined, words: Words): string {
  if (Array.isArray(value)) {
    const separator = value.some(item => typeof item === 'object') ? '; ' : ', '
    return value.map(item => valueText(item, place, words)).join(separator)
  }
  const whole = lengthOf(value, words) ?? unknownOf(value, words)
  if (whole !== undefined) return whole
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([field, fieldValue]) => {
        const inner = place && placeIn(place, field)
        return `${labelAt(inner, field, words.language).toLowerCase()} ${valueText(fieldValue, inner, words)}`
      })
      .join(', ')
  if (typeof value === 'number' && isMoney(place)) return kronorText(value, words)
  const inWords = (text: string) => valueTextAt(place, text)?.[words.language]
  const text = String(value)
  // A season precedes its year: `spring 2027`.
  return inWords(text) ?? text.replace(/^[a-z]+(?= )/, word => inWords(word) ?? word)
}
