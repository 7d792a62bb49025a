import { scalarText } from '../domain/scalar-text.ts'
import type { Span } from '../finding.ts'
import type { Finding } from '../findings/findings.ts'
import { withoutPrivateData } from '../findings/private-data.ts'
import type { Words } from '../messages/words.ts'
import { agreementSchema } from '../schema/agreement.ts'
import { type FieldPlace, filePlace, isMoney, placeIn } from '../schema/fields/field-place.ts'
import { messageLine } from './findings/message.ts'
import { printable } from './printable.ts'
import { kronorText } from './written/number-text.ts'

/** A file read as YAML; the value is undefined or null if the text is no YAML. */
interface ReadFile {
  readonly text: string
  readonly value: unknown
  readonly problems: readonly (Finding & Span)[]
}

/** The text by which git compares a file: its facts; or, if the file is no YAML, its problems and its text. */
export function textForGit({ text, value, problems }: ReadFile, words: Words): string {
  if (value !== undefined && value !== null)
    return factLines(value, filePlace(agreementSchema), words).join('\n')
  const lines = problems.map(problem => `# ${problem.line}:${problem.column}: ${messageLine(words, problem)}`)
  return [...lines, ...withoutPrivateData(text).split('\n')].map(printable).join('\n')
}

/**
 * A value of a file, a fact on each line: `grants.shelter.amount = 500 000 kr`. Fields are in the order of their names,
 * and items have their keys, so that two versions differ only in lines whose facts differ.
 */
export function factLines(
  value: unknown,
  place: FieldPlace | undefined,
  words: Words,
  path: readonly string[] = [],
): string[] {
  if (!isBlock(value))
    return [
      [path.join('.'), factText(value, place, words)].map(withoutPrivateData).map(printable).join(' = '),
    ]
  const fields = Array.isArray(value)
    ? value.map((item, i): [string, unknown] => [itemName(item, i), item])
    : Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const innerOf = (name: string) => (Array.isArray(value) ? place : place && placeIn(place, name))
  return fields.flatMap(([name, inner]) => factLines(inner, innerOf(name), words, [...path, name]))
}

/** Whether a value has facts within it: a block of fields, or a list of blocks. A list of single values is a single fact. */
const isBlock = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && (!Array.isArray(value) || value.some(isBlock))

/** The name of an item in a list: its period, status and day, or its position from 1. */
function itemName(item: unknown, i: number): string {
  if (typeof item !== 'object' || item === null) return String(i + 1)
  const { period, status, date, day, from } = item as Readonly<Record<string, unknown>>
  const parts = [period, status, date, day, from].filter(part => part !== undefined && !isBlock(part))
  return parts.length > 0 ? parts.map(scalarText).join(' ') : String(i + 1)
}

/** A value as the file has it, but amounts in kronor. Choices are not translated, since people search for them. */
function factText(value: unknown, place: FieldPlace | undefined, words: Words): string {
  if (Array.isArray(value)) return value.map(item => factText(item, place, words)).join(', ')
  if (typeof value === 'number' && isMoney(place)) return kronorText(value, words)
  return scalarText(value).replaceAll(/\s+/g, ' ').trim()
}
