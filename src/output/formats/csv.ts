import { codePoint, unprintable } from '../../unprintable.ts'
import type { Report, Row, RowValue } from '../report.ts'
import { jsonText } from './json-text.ts'

/** The rows of a report as CSV (RFC 4180), with decimal points and without thousands separators in every language. */
export function csv({ fields, rows }: Report): string {
  const lines = [fields, ...rows().map(row => fields.map(field => text(valueAt(row, field))))]
  return lines.map(line => line.map(quoted).join(',')).join('\r\n')
}

const valueAt = (row: Row, field: string): RowValue =>
  field.split('.').reduce<RowValue>((value, step) => (value as Row | null)?.[step] ?? null, row)

function text(value: RowValue): string {
  if (value === null) return ''
  return typeof value === 'string' ? harmless(value) : jsonText(value).replaceAll(unprintable, codePoint)
}

/** A spreadsheet reads a cell that begins with such a sign as a formula. Only texts come from files; numbers stay as they are. */
const harmless = (cell: string) => {
  const text = cell.replaceAll(unprintable, codePoint)
  return /^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text
}

/** Quotes also a cell that begins with `::`, which a log of GitHub would take for a command. */
const quoted = (cell: string) => (/[",\r\n]|^\s*::/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
