import { withoutLogCommands } from '../../log-commands.ts'
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
  if (typeof value === 'string') return harmless(value)
  return withoutLogCommands(jsonText(value), 'json').replaceAll(unprintable, codePoint)
}

/** A text that no spreadsheet takes for a formula, as it would if the text began with one of these signs. */
const harmless = (fromFile: string) => {
  const text = fromFile.replaceAll(unprintable, codePoint)
  return /^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text
}

/** A cell with quotes if it needs them, also if it begins with `::`, which GitHub would take for a command in a log. */
const quoted = (cell: string) => (/[",\r\n]|^\s*::/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
