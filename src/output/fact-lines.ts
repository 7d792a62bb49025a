import type { Words } from '../messages/words.ts'
import { type FieldPlace, isMoney, placeIn } from '../schema/fields/field-place.ts'
import { printable } from './printable.ts'
import { kronorText } from './written.ts'

/**
 * A file as one fact a line, `grants.shelter.amount = 500 000 kr`: fields in the order of their names, items by their
 * keys, so that two versions differ only in lines whose facts differ.
 */
export function factLines(
  value: unknown,
  place: FieldPlace | undefined,
  words: Words,
  path: readonly string[] = [],
): string[] {
  if (!isBlock(value)) return [`${printable(path.join('.'))} = ${printable(factText(value, place, words))}`]
  const fields = Array.isArray(value)
    ? value.map((one, i): [string, unknown] => [nameOf(one, i), one])
    : Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const innerOf = (name: string) => (Array.isArray(value) ? place : place && placeIn(place, name))
  return fields.flatMap(([name, inner]) => factLines(inner, innerOf(name), words, [...path, name]))
}

/** A block of fields, or a list of such blocks; a list of single values is one fact. */
const isBlock = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && (!Array.isArray(value) || value.some(isBlock))

/** What an item of a list is known by: its period or day, or its number. */
function nameOf(one: unknown, i: number): string {
  if (typeof one !== 'object' || one === null) return String(i + 1)
  const { period, status, date, day, from } = one as Readonly<Record<string, unknown>>
  const known = [period, status, date, day, from].filter(part => part !== undefined && !isBlock(part))
  return known.length > 0 ? known.join(' ') : String(i + 1)
}

/** The words of a file, save that amounts are in kronor: choices are not translated, as people search for them. */
function factText(value: unknown, place: FieldPlace | undefined, words: Words): string {
  if (Array.isArray(value)) return value.map(one => factText(one, place, words)).join(', ')
  if (typeof value === 'number' && isMoney(place)) return kronorText(value, words)
  return value === null ? '' : String(value).replaceAll(/\s+/g, ' ').trim()
}
