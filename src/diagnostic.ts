import type { Day } from './domain/calendar/day.ts'
import type { Severity } from './domain/severity.ts'
import type { Label, Span } from './finding.ts'
import type { Finding } from './findings/findings.ts'
import type { Fix } from './fixes/fix.ts'

/** A finding with its severity, its place in a file, and the other places that it speaks of. */
export interface Diagnostic extends Finding, Span {
  readonly severity: Severity
  readonly file: string
  /** Its path in the file, by names that stay the same when other things are added, removed or moved. */
  readonly keys: readonly string[]
  readonly labels: readonly (Label & Span)[]
  readonly fix?: Fix
  /** Why it is not reported, if a comment of the file suppresses it. */
  readonly suppression?: Suppression
  /** Whether the baseline of the run has it. */
  readonly isKnown?: true
}

/** The reason for not reporting a finding, and the last day on which it applies, if there is one. */
export interface Suppression {
  readonly reason: string
  readonly until?: Day
}

/** Whether it is reported: it is neither suppressed nor in the baseline. */
export const isReported = ({ suppression, isKnown }: Diagnostic): boolean =>
  suppression === undefined && isKnown === undefined

/** By file, then by place. */
export const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code)

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)
