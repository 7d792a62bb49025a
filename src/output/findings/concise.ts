import type { Diagnostic } from '../../diagnostic.ts'
import { labelText } from '../../messages/words.ts'
import type { Layout } from '../layout.ts'
import { printable } from '../printable.ts'
import { messageLine } from './message.ts'

/** A finding on a single line, for editors and `grep`. */
export function concise(diagnostic: Diagnostic, { words, paint }: Layout): string {
  const { file, line, column, severity, code, labels } = diagnostic
  const place = printable(`${file}:${line}:${column}`)
  const kind = paint[severity](words.severity[severity])
  const related = labels.map(label => ` (${label.line}:${label.column}: ${labelText(words, label)})`)
  const text = printable(messageLine(words, diagnostic) + related.join(''))
  return `${place}: ${kind}: ${text} ${paint.quiet(`[${code}]`)}`
}
