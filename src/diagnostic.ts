import type { Day } from './domain/calendar/day.ts'
import type { Severity } from './domain/severity.ts'
import type { Findings } from './findings/findings.ts'
import { kinds } from './findings/kinds.ts'
import type { Labels } from './findings/labels.ts'
import type { FormFindings } from './findings/of-form.ts'
import type { Fix } from './fixes/fix.ts'

/** Where in the data: keys and list positions from the top. */
export type Path = readonly (string | number)[]

export type Code = keyof Findings

/** A problem as a rule sees it: where in the data, not where in the file. */
export interface Finding<C extends Code = Code> {
  readonly severity: Severity
  readonly code: C
  readonly path: Path
  readonly args: Findings[C]
  /** The token to edit, where it is not the value itself. */
  readonly at?: 'key'
  /** Other places of the file that have to do with it. */
  readonly related?: readonly Related[]
}

/** What another place has to do with a finding. */
export type Label = { [L in keyof Labels]: { readonly label: L; readonly args: Labels[L] } }[keyof Labels]

/** A place that a finding speaks of besides its own. */
export type Related = Label & { readonly path: Path; readonly at?: 'key' }

/**
 * A stretch of a file: offsets in its text without a byte order mark, lines and columns from 1, columns in UTF-16 units.
 * The end is the first place after it.
 */
export interface Span {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A problem with its place in a file, and the other places that it speaks of. */
export interface Diagnostic extends Finding, Span {
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

/** A problem, as grave as its kind is. */
export const finding = <C extends Code>(code: C, path: Path, args: Findings[C]): Finding<C> => ({
  severity: kinds[code].severity,
  code,
  path,
  args,
})

/** A problem of form, which is always an error. */
export const error: <C extends keyof FormFindings>(code: C, path: Path, args: Findings[C]) => Finding<C> =
  finding

/** The same finding, on the key of its path instead of the value. */
export const onKey = <C extends Code>(found: Finding<C>): Finding<C> => ({ ...found, at: 'key' })

/** The same finding, with other places that it speaks of. */
export const withRelated = <C extends Code>(found: Finding<C>, related: readonly Related[]): Finding<C> => ({
  ...found,
  related,
})

/** By file, then by place. */
export const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code)

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)
