import { codePoint, unprintable } from '../../unprintable.ts'
import type { Report, Row, Value } from '../report.ts'
import { jsonText } from './json-text.ts'

/** A report's rows as CSV (RFC 4180): decimal points, no thousands, the same in every language but for its texts. */
export function csv({ fields, rows }: Report): string {
  const lines = [fields, ...rows().map(row => fields.map(field => text(valueAt(row, field))))]
  return lines.map(line => line.map(quoted).join(',')).join('\r\n')
}

const valueAt = (row: Row, field: string): Value =>
  field.split('.').reduce<Value>((value, step) => (value as Row | null)?.[step] ?? null, row)

function text(value: Value): string {
  if (value === null) return ''
  return typeof value === 'string' ? harmless(value) : jsonText(value).replaceAll(unprintable, codePoint)
}

/** A spreadsheet takes a cell that begins so for a formula. Texts come from files; amounts are numbers, and stay. */
const harmless = (cell: string) => {
  const text = cell.replaceAll(unprintable, codePoint)
  return /^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text
}

/** Also what begins with `::`, which a log of GitHub would take for a command. */
const quoted = (cell: string) => (/[",\r\n]|^\s*::/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
