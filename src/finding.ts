import type { Findings } from './findings/findings.ts'
import type { Labels } from './findings/labels.ts'
import type { FormFindings } from './findings/of-form.ts'

/** Where in the data: keys and list positions from the top. */
export type Path = readonly (string | number)[]

export type Code = keyof Findings

/** A problem as a check sees it: where in the data, not where in the file, and not how severe it is there. */
export interface Finding<C extends Code = Code> {
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

export const finding = <C extends Code>(code: C, path: Path, args: Findings[C]): Finding<C> => ({
  code,
  path,
  args,
})

/** A problem of form. */
export const error: <C extends keyof FormFindings>(code: C, path: Path, args: Findings[C]) => Finding<C> =
  finding

/** The same finding, on the key of its path instead of the value. */
export const onKey = <C extends Code>(found: Finding<C>): Finding<C> => ({ ...found, at: 'key' })

/** The same finding, with other places that it speaks of. */
export const withRelated = <C extends Code>(found: Finding<C>, related: readonly Related[]): Finding<C> => ({
  ...found,
  related,
})
