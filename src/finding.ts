import type { NoArgs, ProblemCode, Problems } from './problems.ts'

/** Where in the data: keys and list positions from the top. */
export type Path = readonly (string | number)[]

/** What another place of a file can have to do with a finding, by label, with the arguments of its text. */
export interface Labels {
  /** Where the same thing stands for the first time. */
  'first-here': NoArgs
  /** The day on which it was decided or signed. */
  'decided-here': NoArgs
  'first-day-here': NoArgs
  'term-here': NoArgs
  /** A part of a sum. */
  'part-here': NoArgs
  /** What was perhaps meant. */
  'perhaps-this': NoArgs
  /** A field that cannot stand beside the one that the finding is about. */
  'or-this': NoArgs
  /** Where an alias uses what is wrong in its anchor, or a party is named that is not there. */
  'used-here': NoArgs
}

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

/** What a check finds: a place in the data and the arguments of a text, with no place in the file and no severity. */
export interface Found<Args> {
  readonly path: Path
  readonly args: Args
  /** The token to edit, where it is not the value itself. */
  readonly at?: 'key'
  /** Other places of the file that have to do with it. */
  readonly related?: readonly Related[]
}

/** A finding of any code. */
export interface CodedFound extends Found<unknown> {
  readonly code: string
}

/** A finding that is reported outside of `findings/`. */
export interface Problem<C extends ProblemCode = ProblemCode> extends Found<Problems[C]> {
  readonly code: C
}

export const problem = <C extends ProblemCode>(code: C, path: Path, args: Problems[C]): Problem<C> => ({
  code,
  path,
  args,
})

/** The same finding, on the key of its path instead of the value. */
export const onKey = <F extends Found<unknown>>(found: F): F => ({ ...found, at: 'key' })

/** The same finding, with other places that it speaks of. */
export const withRelated = <F extends Found<unknown>>(found: F, related: readonly Related[]): F => ({
  ...found,
  related,
})
