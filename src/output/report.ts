import type { Assumption } from '../domain/assumptions/assumption.ts'
import type { Exact } from '../domain/money/exact.ts'
import type { Ore } from '../domain/money/ore.ts'
import type { Layout } from './layout.ts'

/** A value in a row. JSON and CSV turn öre into kronor and keep exact numbers exact; a JavaScript number is a count. */
export type RowValue =
  | string
  | number
  | boolean
  | null
  | Ore
  | Exact
  | { readonly [field: string]: RowValue }
  | readonly RowValue[]
export type Row = Readonly<Record<string, RowValue>>

/** The answer of a command: rows for programs, a screen for people, and the assumptions that both rest on. */
export interface Report {
  readonly name: string
  /** The columns of its rows in CSV. */
  readonly fields: readonly string[]
  readonly rows: () => readonly Row[]
  readonly assumptions: readonly Assumption[]
  /** Fields beside the rows, in JSON. */
  readonly facts?: Row
  readonly screen: (layout: Layout) => string
  /** Formats besides the screen, JSON and CSV, by their names in `--format`. */
  readonly formats?: Readonly<Record<string, (layout: Layout) => string>>
  /** A summary that a person sees whatever the format: on the screen, or on standard error beside output for programs. */
  readonly summary?: (layout: Layout) => string
  /** The summary of a GitHub job beside the format `github`, in at most so many bytes. */
  readonly stepSummary?: (mostBytes: number) => string
}
