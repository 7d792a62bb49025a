import type { Diagnostic } from '../../diagnostic.ts'
import { severities } from '../../domain/severity.ts'
import { findingText, type Words } from '../../messages/words.ts'
import { printable } from '../printable.ts'
import type { Report } from '../report.ts'

/** What is wrong, a line each, and always how many files were looked at. */
export function validateReport(diagnostics: readonly Diagnostic[], files: number, words: Words): Report {
  const [, warnings = 0, errors = 0] = severities.map(
    severity => diagnostics.filter(diagnostic => diagnostic.severity === severity).length,
  )
  return {
    name: 'validate',
    fields: ['file', 'line', 'column', 'severity', 'code', 'path', 'message'],
    facts: { checked: files, errors, warnings },
    rows: diagnostics.map(diagnostic => ({
      file: diagnostic.file,
      line: diagnostic.line,
      column: diagnostic.column,
      severity: diagnostic.severity,
      code: diagnostic.code,
      path: diagnostic.path.join('.'),
      message: findingText(words, diagnostic),
    })),
    assumptions: [],
    screen: ({ paint }) => {
      const lines = diagnostics.map(diagnostic => {
        const { file, line, column, severity, code } = diagnostic
        const place = printable(`${file}:${line}:${column}`)
        const kind = paint[severity](words.severity[severity])
        return `${place}: ${kind}: ${printable(findingText(words, diagnostic))} ${paint.quiet(`[${code}]`)}`
      })
      const summary = words.tables.checked({ files, errors, warnings })
      return [...lines, errors > 0 ? summary : paint.good(summary)].join('\n')
    },
  }
}
