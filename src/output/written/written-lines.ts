import { isPlainObject, type PlainObject } from '../../domain/plain-object.ts'
import { withoutPrivateData } from '../../findings/private-data.ts'
import { type FieldPlace, placeIn } from '../../schema/fields/field-place.ts'
import { labelAt } from '../../schema/fields/place-texts.ts'
import type { Layout } from '../layout.ts'
import { wrap } from '../wrap.ts'
import { yearLabel } from './amount-phrases.ts'
import type { ReadingTexts } from './reading-texts.ts'
import type { UsedAmounts } from './used-amounts.ts'
import { phraseText, valueText } from './value-text.ts'

/** What is said of the values of a file besides their words. */
export interface FileTexts {
  readonly readings: ReadingTexts
  readonly used: UsedAmounts
}

/** A block of an agreement's file as lines: each field with its label, and its value in words. */
export function writtenLines(
  block: PlainObject,
  place: FieldPlace | undefined,
  path: readonly string[],
  texts: FileTexts,
  layout: Layout,
  indent = '',
): string[] {
  const { words, width } = layout
  return Object.entries(block).flatMap(([field, written]) => {
    const inner = place && placeIn(place, field)
    const label = labelOf(field, path, inner, layout)
    const at = [...path, field]
    const { value, note, valuePlace = inner } = texts.readings.read(written, inner, at)
    const lines = (phrase: string, used: unknown, notes: string) =>
      wrap(
        `${label}: ${withoutPrivateData(phrase)}${texts.used(at, used)}${notes}`,
        width - indent.length - 2,
      ).map((line, i) => indent + (i === 0 ? line : `  ${line}`))
    if (!isPlainObject(value)) return lines(valueText(value, valuePlace, words), value, note)
    const nested = (block: PlainObject, place: FieldPlace | undefined, path: readonly string[]) => [
      `${indent}${label}${note}`,
      ...writtenLines(block, place, path, texts, layout, `${indent}  `),
    ]
    const years = value.byYear
    if (isPlainObject(years) && valuePlace)
      return nested(years, placeIn(valuePlace, 'byYear'), [...at, 'byYear'])
    const settled = texts.readings.settled(value, valuePlace, at)
    const phrase = phraseText(settled.block, valuePlace, words)
    if (phrase !== undefined) return lines(phrase, settled.block, note + settled.note)
    return nested(value, valuePlace, at)
  })
}

const labelOf = (field: string, path: readonly string[], place: FieldPlace | undefined, { words }: Layout) =>
  path.at(-1) === 'byYear'
    ? sentenceCase(yearLabel(field, words))
    : withoutPrivateData(labelAt(place, field, words.language))

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
