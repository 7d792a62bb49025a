import { isUnknown } from '../../domain/known.ts'
import { isPlainObject, type PlainObject } from '../../domain/plain-object.ts'
import { scalarText } from '../../domain/scalar-text.ts'
import { lengthUnits } from '../../messages/lengths.ts'
import type { Words } from '../../messages/words.ts'
import { type FieldPlace, isMoney, placeIn } from '../../schema/fields/field-place.ts'
import { labelAt, valueTextAt } from '../../schema/fields/place-texts.ts'
import { amountPhrases, yearLabel } from './amount-phrases.ts'
import { dayPhrases } from './day-phrases.ts'
import { countText, kronorText, lengthText } from './number-text.ts'
import { otherPhrases } from './other-phrases.ts'
import { joined, type Phrase } from './phrase.ts'
import { schedulePhrase } from './schedule-phrase.ts'

/** A value on a line: an amount in kronor, a choice in words, a block as people write it or, otherwise, field by field. */
export function valueText(value: unknown, place: FieldPlace | undefined, words: Words): string {
  if (Array.isArray(value)) {
    const separator = value.some(item => typeof item === 'object') ? '; ' : ', '
    return value.map(item => valueText(item, place, words)).join(separator)
  }
  if (isPlainObject(value)) return phraseText(value, place, words) ?? fieldsText(value, place, words)
  if (typeof value === 'number') return numberText(value, place, words)
  const inWords = (text: string) => valueTextAt(place, text)?.[words.language]
  const text = scalarText(value)
  // A season precedes its year: `spring 2027`.
  return inWords(text) ?? text.replace(/^[a-z]+(?= )/, word => inWords(word) ?? word)
}

/** A block as people write it: 6 months, about 200 000 kr, the third Friday; undefined, where it has no such form. */
export function phraseText(
  block: PlainObject,
  place: FieldPlace | undefined,
  words: Words,
): string | undefined {
  const isPartKnown = Object.values(block).some(isUnknown)
  const phrase = phrases.find(({ fits, hasUnknown }) => fits(block) && (hasUnknown || !isPartKnown))
  const inWords = (field: string) =>
    block[field] === undefined ? undefined : valueText(block[field], place && placeIn(place, field), words)
  return phrase?.text({ block, in: inWords }, words)
}

/** A length of time in words, “6 months”. */
const lengthPhrase: Phrase = {
  fits: block => {
    const [[unit, count] = [], ...others] = Object.entries(block)
    return others.length === 0 && lengthUnits.some(known => known === unit) && typeof count === 'number'
  },
  text: ({ block }, words) =>
    joined(lengthUnits.flatMap(unit => (unit in block ? lengthText(unit, block[unit], words) : []))),
}

const phrases: readonly Phrase[] = [
  lengthPhrase,
  ...amountPhrases,
  ...dayPhrases,
  schedulePhrase,
  ...otherPhrases,
]

/** The fields of a block by their labels. */
const fieldsText = (block: PlainObject, place: FieldPlace | undefined, words: Words): string =>
  Object.entries(block)
    .map(([field, value]) => {
      const inner = place && placeIn(place, field)
      const label = /^\d+$/.test(field)
        ? yearLabel(field, words)
        : labelAt(inner, field, words.language).toLowerCase()
      return `${label} ${valueText(value, inner, words)}`
    })
    .join(', ')

/** A number: kronor, or with the language's decimal sign; years and other whole numbers as they are written. */
function numberText(value: number, place: FieldPlace | undefined, words: Words): string {
  if (isMoney(place)) return kronorText(value, words)
  return Number.isInteger(value) ? String(value) : countText(value, words)
}
