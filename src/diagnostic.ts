import type { Severity } from './domain/severity.ts'
import type { Findings } from './findings.ts'

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
}

/** A problem with its place in a file; line and column begin at 1, columns count UTF-16 units. */
export interface Diagnostic extends Finding {
  readonly file: string
  readonly line: number
  readonly column: number
}

const finding =
  (severity: Severity) =>
  <C extends Code>(code: C, path: Path, args: Findings[C]): Finding<C> => ({ severity, code, path, args })

export const error = finding('error')
export const warning = finding('warning')

/** The same finding, on the key of its path instead of the value. */
export const onKey = <C extends Code>(found: Finding<C>): Finding<C> => ({ ...found, at: 'key' })

/** By file, then by place. */
export const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code)

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)
