import type { NoArgs, ProblemCode, Problems } from './problems.ts'

/** A place in the data: keys and list positions from the top. */
export type Path = readonly (string | number)[]

/** Whether a path leads to a place or into it. */
export const startsWith = (path: Path, place: Path): boolean => place.every((step, i) => path[i] === step)

/** How another place of a file can be related to a finding, by label, with the arguments of the label's text. */
export interface Labels {
  /** The first place of a value or key that is repeated. */
  'first-here': NoArgs
  /** The day of the decision or signature. */
  'decided-here': NoArgs
  'first-day-here': NoArgs
  'term-here': NoArgs
  /** A part of a sum. */
  'part-here': NoArgs
  /** A value that was perhaps meant. */
  'perhaps-this': NoArgs
  /** Another sum that differs from its parts because of the same changed amount. */
  'differs-alike': NoArgs
  /** A field that excludes the field of the finding. */
  'or-this': NoArgs
  /** An alias of an anchor in which something is wrong, or another mention of a party that does not exist. */
  'used-here': NoArgs
}

export type Label = { [L in keyof Labels]: { readonly label: L; readonly args: Labels[L] } }[keyof Labels]

/** Another place of the file that is related to a finding. */
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

/** The key of a value, or the value with what a `#` cuts off from it. */
export type TokenAt = 'key' | 'with-cut'

/** What a check finds: a place in the data and the arguments of a text; neither a place in the file nor a severity. */
export interface Found<Args> {
  readonly path: Path
  readonly args: Args
  /** The token to edit, where it is not the value itself. */
  readonly at?: TokenAt
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

/** The same finding, with related places. */
export const withRelated = <F extends Found<unknown>>(found: F, related: readonly Related[]): F => ({
  ...found,
  related,
})
