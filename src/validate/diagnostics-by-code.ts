import type { Diagnostic } from '../diagnostic.ts'
import type { Span } from '../finding.ts'

/** The diagnostics of a file by their codes, in the order of their places. */
export type DiagnosticsByCode = ReadonlyMap<string, readonly Diagnostic[]>

export function diagnosticsByCode(diagnostics: readonly Diagnostic[]): DiagnosticsByCode {
  const found = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics.toSorted((a, b) => a.start - b.start)) {
    const others = found.get(diagnostic.code)
    if (others) others.push(diagnostic)
    else found.set(diagnostic.code, [diagnostic])
  }
  return found
}

/** The diagnostics with a code that begin within a stretch of the file. */
export function diagnosticsWithin(
  found: DiagnosticsByCode,
  code: string,
  about: Span | undefined,
): readonly Diagnostic[] {
  const all = found.get(code) ?? []
  return about ? all.slice(firstFrom(all, about.start), firstFrom(all, about.end)) : []
}

/** The number of diagnostics that begin before an offset, by binary search: files can have many, and many comments. */
function firstFrom(sorted: readonly Diagnostic[], offset: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
