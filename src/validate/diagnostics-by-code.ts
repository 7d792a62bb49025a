import type { Diagnostic } from '../diagnostic.ts'
import type { Span } from '../finding.ts'
import { firstFrom } from '../yaml/location/first-from.ts'

/** The diagnostics of a file by code, in the order of their places. */
export type DiagnosticsByCode = ReadonlyMap<string, readonly Diagnostic[]>

export function diagnosticsByCode(diagnostics: readonly Diagnostic[]): DiagnosticsByCode {
  const found = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics.toSorted((a, b) => a.start - b.start)) {
    const ofCode = found.get(diagnostic.code)
    if (ofCode) ofCode.push(diagnostic)
    else found.set(diagnostic.code, [diagnostic])
  }
  return found
}

/** The diagnostics with a code that begin within a span of the file; none without a span. */
export function diagnosticsWithin(
  found: DiagnosticsByCode,
  code: string,
  about: Span | undefined,
): readonly Diagnostic[] {
  if (!about) return []
  const ofCode = found.get(code) ?? []
  const indexAt = (offset: number) => firstFrom(ofCode, offset, ({ start }) => start)
  return ofCode.slice(indexAt(about.start), indexAt(about.end))
}
