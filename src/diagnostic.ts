import type { Day } from './domain/calendar/day.ts'
import type { Severity } from './domain/severity.ts'
import type { Label, Span } from './finding.ts'
import type { Finding } from './findings/findings.ts'
import type { Fix } from './fixes/fix.ts'

/** A finding with its severity and its place in a file, and the other places that it speaks of. */
export interface Diagnostic extends Finding, Span {
  readonly severity: Severity
  readonly file: string
  /** Its path in the file, by names that stay as they are when others are put in, taken away or moved. */
  readonly keys: readonly string[]
  readonly labels: readonly (Label & Span)[]
  readonly fix?: Fix
  /** Why it is not reported, where the file asks for that. */
  readonly suppression?: Suppression
  /** Whether it stands in the baseline that the run is held against. */
  readonly isKnown?: true
}

/** That somebody has decided, for a reason, that a finding may stand: for ever, or until a day and on it. */
export interface Suppression {
  readonly reason: string
  readonly until?: Day
}

/** Whether people are told of it: nobody has asked that it be ignored, and it is new. */
export const isReported = ({ suppression, isKnown }: Diagnostic): boolean =>
  suppression === undefined && isKnown === undefined

/** By file, then by place. */
export const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code)

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)
