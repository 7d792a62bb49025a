import type { Diagnostic } from '../../src/diagnostic.ts'
import { type Severity, severities } from '../../src/domain/severity.ts'
import type { Examined } from '../../src/output/findings/examined.ts'

/** Findings that nobody has made, as many as wanted of each severity, the least grave first; all say `text`. */
export function examined(
  counts: Readonly<Record<Severity, number>>,
  text = 'kommunen',
  file = 'agreements/a.yaml',
): Examined {
  const diagnostics = severities.flatMap(severity =>
    Array.from({ length: counts[severity] }, (_, i): Diagnostic => {
      const span = { start: 0, end: 1, line: i + 1, column: 3, endLine: i + 1, endColumn: 4 }
      const code = 'reading-unknown' as const
      return {
        severity,
        code,
        args: { reading: text, nearest: undefined, known: [] },
        path: [],
        keys: [],
        file,
        labels: [],
        ...span,
      }
    }),
  )
  return { diagnostics, files: [{ path: file }], inProject: path => path }
}
