import { fieldsOf, isPlainObject, ownFields, type PlainObject } from '../../domain/plain-object.ts'
import type { Words } from '../../messages/words.ts'
import { type FieldPlace, placeIn } from '../../schema/fields/field-place.ts'
import { phraseText, valueText } from './value-text.ts'

/** A value of a file where a reading may stand in its place. */
interface ReadValue {
  readonly value: unknown
  /** The reading and its other options, in brackets; empty, where the value is the file's own. */
  readonly note: string
  /** The place by which the value is put into words, where that is another than its own. */
  readonly valuePlace?: FieldPlace | undefined
}

interface SettledBlock {
  readonly block: PlainObject
  readonly note: string
}

export interface ReadingTexts {
  /** A block with the chosen options in place of the readings in it, and a note on each. */
  readonly settled: (
    block: PlainObject,
    place: FieldPlace | undefined,
    path: readonly string[],
  ) => SettledBlock
  /** A value at a path: the chosen option with a note, where it refers to a reading. */
  readonly read: (written: unknown, place: FieldPlace | undefined, path: readonly string[]) => ReadValue
}

const wordings = {
  sv: {
    reading: (key: string) => `tolkning: ${key}`,
    otherwise: (options: string) => `annars ${options}`,
    notChosen: (key: string, options: string) => `tolkning: ${key}, inte vald: ${options}`,
    or: ' eller ',
  },
  en: {
    reading: (key: string) => `reading: ${key}`,
    otherwise: (options: string) => `otherwise ${options}`,
    notChosen: (key: string, options: string) => `reading: ${key}, not chosen: ${options}`,
    or: ' or ',
  },
}

/** The readings of a file, for the values that refer to them; options are worded as where the reading is used. */
export function readingTexts(file: PlainObject, top: FieldPlace, words: Words): ReadingTexts {
  const readings = fieldsOf(file.readings)
  const places = placesOfUse(file, top)
  const text = wordings[words.language]
  const read: ReadingTexts['read'] = (written, place, path) => {
    const [block, reading = '', options, , field] = path
    if (block === 'readings' && options === 'options' && field === 'value' && path.length === 5)
      return { value: written, note: '', valuePlace: places.get(reading) ?? place }
    const key = fieldsOf(written)?.reading
    const stated = typeof key === 'string' ? ownFields(readings, key) : undefined
    if (typeof key !== 'string' || !stated) return { value: written, note: '' }
    const offered = Object.entries(fieldsOf(stated.options) ?? {}).map(
      ([option, fields]) => [option, fieldsOf(fields)?.value] as const,
    )
    const [, chosen] = offered.find(([option]) => option === stated.chosen) ?? []
    const others = offered
      .filter(([option]) => option !== stated.chosen)
      .map(([option, value]) =>
        isPlainObject(value) ? (phraseText(value, place, words) ?? option) : valueText(value, place, words),
      )
      .join(text.or)
    if (chosen === undefined) return { value: text.notChosen(key, others), note: '' }
    const notes = [text.reading(key), ...(others === '' ? [] : [text.otherwise(others)])]
    return { value: chosen, note: ` (${notes.join('; ')})` }
  }
  return {
    read,
    settled: (block, place, path) => {
      const fields = Object.entries(block).map(([field, written]) => {
        const { value, note } = read(written, place && placeIn(place, field), [...path, field])
        return { field, value, note }
      })
      return {
        block: Object.fromEntries(fields.map(({ field, value }) => [field, value])),
        note: fields.map(({ note }) => note).join(''),
      }
    },
  }
}

/** The place in the file where each reading is first used. */
function placesOfUse(file: PlainObject, top: FieldPlace): ReadonlyMap<string, FieldPlace> {
  const places = new Map<string, FieldPlace>()
  const visit = (value: unknown, place: FieldPlace | undefined) => {
    for (const [field, inner] of Object.entries(fieldsOf(value) ?? {})) {
      const at = place && placeIn(place, field)
      const reading = fieldsOf(inner)?.reading
      if (typeof reading === 'string' && at && !places.has(reading)) places.set(reading, at)
      else visit(inner, at)
    }
  }
  const { readings: _, ...rest } = file
  visit(rest, top)
  return places
}
