import type { Assumption } from '../domain/assumptions/assumption.ts'
import type { Exact } from '../domain/money/exact.ts'
import type { Ore } from '../domain/money/ore.ts'
import type { Layout } from './layout.ts'

/** A value in a row. JSON and CSV have öre as kronor, and exact numbers with all their decimals; a JavaScript number is a count. */
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

/** A report: rows for programs, a screen for people, and the assumptions behind both. */
export interface Report {
  readonly name: string
  /** The version of its form in JSON. */
  readonly version: number
  /** The columns of CSV. */
  readonly fields: readonly string[]
  readonly rows: () => readonly Row[]
  readonly assumptions: readonly Assumption[]
  /** Fields beside the rows, in JSON. */
  readonly facts?: Row
  readonly screen: (layout: Layout) => string
  /** Formats besides the screen, JSON and CSV, by their names in `--format`. */
  readonly formats?: Readonly<Record<string, (layout: Layout) => string>>
  /** A summary for people, which goes to standard error if no screen shows it. */
  readonly summary?: (layout: Layout) => string
  /** The summary of a GitHub job, in at most the given number of bytes. */
  readonly stepSummary?: (mostBytes: number) => string
}
