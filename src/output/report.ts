import type { Assumption } from '../domain/assumptions/assumption.ts'
import type { Exact } from '../domain/money/exact.ts'
import type { Ore } from '../domain/money/ore.ts'
import type { Layout } from './layout.ts'

/** What a row can hold. Öre become kronor in JSON and CSV, and what is exact stays so; a number counts something. */
export type Value =
  | string
  | number
  | boolean
  | null
  | Ore
  | Exact
  | { readonly [field: string]: Value }
  | readonly Value[]
export type Row = Readonly<Record<string, Value>>

/** What a command found out: rows for programs, a screen for people, and what it rests on. */
export interface Report {
  readonly name: string
  /** The columns of its rows in CSV. */
  readonly fields: readonly string[]
  readonly rows: () => readonly Row[]
  readonly assumptions: readonly Assumption[]
  /** Further facts beside the rows. */
  readonly facts?: Row
  readonly screen: (layout: Layout) => string
  /** Further forms than the screen, JSON and CSV, by the names that `--format` has for them. */
  readonly forms?: Readonly<Record<string, (layout: Layout) => string>>
  /** What is told in every form: on the screen, or beside what is for programs. */
  readonly summary?: (layout: Layout) => string
  /** What stands in the summary of a job on GitHub beside the form `github`, in so many bytes. */
  readonly stepSummary?: (room: number) => string
}
