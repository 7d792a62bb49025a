import { withoutPrivateDataIn } from '../../findings/private-data.ts'
import type { Bilingual } from '../../language.ts'
import type { Words } from '../../messages/words.ts'
import type { Layout } from '../layout.ts'
import type { Row, RowValue } from '../report.ts'
import { schema, type ValueSchema } from './value-schema.ts'

/** A field of a row in JSON and CSV, for programs. `Thing` is what a row is about, such as a payout. */
export interface RowField<Thing> {
  readonly field: string
  readonly schema: ValueSchema
  readonly value: (thing: Thing, words: Words) => RowValue
  /** Whether the value is written as it is: a file's name or a hash, which other programs look up, or an example. No other has personal data. */
  readonly isVerbatim?: true
  /** Whether CSV leaves it out. */
  readonly isOnlyInJson?: true
}

/** A column of a table on the screen, for people. */
export interface ScreenColumn<Thing> {
  readonly head: Bilingual
  /** The text of a cell, or its lines. */
  readonly cell: (thing: Thing, layout: Layout) => string | readonly string[]
  readonly align?: 'right'
  /** Whether its cells are wrapped if the table would be wider than the screen. */
  readonly isFlexible?: true
  readonly total?: (things: readonly Thing[], layout: Layout) => string
  /** The part of the total that is owed on condition only; empty where there is none. */
  readonly conditional?: (things: readonly Thing[], layout: Layout) => string
}

/**
 * A column of a report. A column without a head is only in JSON and CSV, a column without a field only on the screen. A
 * row of the screen can be about something else than a row of JSON and CSV, such as a group.
 */
export type Column<Thing, OnScreen = Thing> =
  | RowField<Thing>
  | ScreenColumn<OnScreen>
  | (RowField<Thing> & ScreenColumn<OnScreen>)

/** The name and the columns of a report, and the fields beside its rows in JSON. */
export interface ReportDefinition<Thing, Facts = never, OnScreen = Thing> {
  readonly name: string
  /** The version of its form in JSON, 1 if absent: raised by a change that breaks programs that read it. */
  readonly version?: number
  readonly columns: readonly Column<Thing, OnScreen>[]
  readonly facts?: readonly RowField<Facts>[]
}

const isField = <Thing>(column: Column<Thing, never>): column is RowField<Thing> => 'field' in column

export const isOnScreen = <Thing>(column: Column<never, Thing>): column is ScreenColumn<Thing> =>
  'head' in column

/** A thing as a row. */
export const rowOf = <Thing>(columns: readonly Column<Thing, never>[], thing: Thing, words: Words): Row =>
  Object.fromEntries(
    columns.filter(isField).map(({ field, value, isVerbatim }) => {
      const written = value(thing, words)
      return [field, isVerbatim ? written : withoutPrivateDataIn(written)]
    }),
  )

/** The JSON Schema of a row. */
export const rowSchema = <Thing>(columns: readonly Column<Thing, never>[]): ValueSchema =>
  schema.block(Object.fromEntries(columns.filter(isField).map(({ field, schema }) => [field, schema])))

/** A field that holds a list of items with fields of their own. */
export const listField = <Thing, Item>(
  field: string,
  fields: readonly RowField<Item>[],
  itemsOf: (thing: Thing) => readonly Item[],
  description?: string,
): RowField<Thing> => ({
  field,
  schema: schema.list(rowSchema(fields), description),
  value: (thing, words) => itemsOf(thing).map(item => rowOf(fields, item, words)),
})

/** The columns of CSV. A field that holds a block is a column for each field of the block, such as `window.from`. */
const csvFields = (columns: readonly Column<never, never>[]): string[] =>
  columns.filter(isField).flatMap(({ field, schema, isOnlyInJson }) => {
    if (isOnlyInJson) return []
    const { properties } = [schema, ...(schema.anyOf ?? [])].find(({ properties }) => properties) ?? {}
    return properties ? Object.keys(properties).map(inner => `${field}.${inner}`) : [field]
  })

/** The parts of a report that programs read: its name and version, its fields and its rows. */
export const forPrograms = <Thing>(
  { name, version = 1, columns }: ReportDefinition<Thing, never, never>,
  things: readonly Thing[],
  words: Words,
) => ({
  name,
  version,
  fields: csvFields(columns),
  rows: () => things.map(thing => rowOf(columns, thing, words)),
})
