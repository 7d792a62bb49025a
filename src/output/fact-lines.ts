import type { Words } from '../messages/words.ts'
import { printable } from './printable.ts'
import { isAmount, kronorText } from './written.ts'

/**
 * A file as one fact a line, `grants.shelter.amount = 500 000 kr`: fields in the order of their names, things by their
 * keys, so that nothing changes in it but what is said.
 */
export function factLines(value: unknown, words: Words, path: readonly string[] = []): string[] {
  if (!isBlock(value)) {
    const field = path.at(-1) ?? ''
    return [`${printable(path.join('.'))} = ${printable(valueText(value, field, words))}`]
  }
  const fields = Array.isArray(value)
    ? value.map((one, i): [string, unknown] => [nameOf(one, i), one])
    : Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return fields.flatMap(([field, inner]) => factLines(inner, words, [...path, field]))
}

/** A block of fields, or a list of such blocks; a list of single values is one fact. */
const isBlock = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && (!Array.isArray(value) || value.some(isBlock))

/** What a thing in a list is known by: what it is of, or its place. */
function nameOf(one: unknown, i: number): string {
  if (typeof one !== 'object' || one === null) return String(i + 1)
  const { period, status, date, day, from } = one as Readonly<Record<string, unknown>>
  const known = [period, status, date, day, from].filter(part => part !== undefined && !isBlock(part))
  return known.length > 0 ? known.join(' ') : String(i + 1)
}

function valueText(value: unknown, field: string, words: Words): string {
  if (Array.isArray(value)) return value.map(one => valueText(one, field, words)).join(', ')
  if (typeof value === 'number' && isAmount(field)) return kronorText(value, words)
  return value === null ? '' : String(value).replaceAll(/\s+/g, ' ').trim()
}
