import type { Day } from './domain/calendar/day.ts'
import type { Severity } from './domain/severity.ts'
import type { Label, Span } from './finding.ts'
import type { Finding } from './findings/findings.ts'
import type { Fix } from './fixes/fix.ts'

/** A finding with its severity, its place in a file, and the places of its labels. */
export interface Diagnostic extends Finding, Span {
  readonly severity: Severity
  readonly file: string
  /** The path in the file, by keys that stay the same when other values are added, removed or moved. */
  readonly keys: readonly string[]
  readonly labels: readonly (Label & Span)[]
  readonly fix?: Fix
  /** The suppression by a comment of the file, if there is one. */
  readonly suppression?: Suppression
  /** Whether the baseline of the run contains the finding. */
  readonly isKnown?: true
}

/** The reason for a suppression, and its last day, if it has one. */
export interface Suppression {
  readonly reason: string
  readonly until?: Day
}

/** Whether a finding is reported: it is neither suppressed nor in the baseline. */
export const isReported = ({ suppression, isKnown }: Diagnostic): boolean =>
  suppression === undefined && isKnown === undefined

/** Orders diagnostics by file, place and code. */
export const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code)

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)
