import type { Bilingual, Words } from '../../messages/words.ts'
import type { Layout } from '../layout.ts'
import type { Row, Value } from '../report.ts'
import { block, list, type ValueSchema } from './value-schema.ts'

/** What programs read of a thing of which a report has many: a field of a row in JSON and in CSV. */
export interface Field<Thing> {
  readonly field: string
  readonly schema: ValueSchema
  readonly value: (thing: Thing, words: Words) => Value
  /** Whether CSV leaves it out. */
  readonly isOnlyInJson?: true
}

/** What people read of such a thing: a column of a table on the screen. */
export interface ScreenColumn<Thing> {
  readonly head: Bilingual
  /** The text of a cell, or its lines, the first of which stands beside the other cells. */
  readonly cell: (thing: Thing, layout: Layout) => string | readonly string[]
  readonly align?: 'right'
  /** Whether it is wrapped where the table would be wider than the screen. */
  readonly isFlexible?: true
  readonly total?: (things: readonly Thing[], layout: Layout) => string
}

/**
 * A column of a report. One without a head is for programs alone, one without a field for people alone. The rows of the
 * screen can be of other things than those of JSON and CSV, such as sums of them.
 */
export type Column<Thing, OnScreen = Thing> =
  | Field<Thing>
  | ScreenColumn<OnScreen>
  | (Field<Thing> & ScreenColumn<OnScreen>)

/** What a report says, to programs and to people: columns of its rows, and fields that stand beside the rows in JSON. */
export interface ReportForm<Thing, Facts = never, OnScreen = Thing> {
  readonly name: string
  readonly columns: readonly Column<Thing, OnScreen>[]
  readonly facts?: readonly Field<Facts>[]
}

export const isField = <Thing>(column: Column<Thing, never>): column is Field<Thing> => 'field' in column

export const isOnScreen = <Thing>(column: Column<never, Thing>): column is ScreenColumn<Thing> =>
  'head' in column

/** A thing as a row in JSON. */
export const rowOf = <Thing>(columns: readonly Column<Thing, never>[], thing: Thing, words: Words): Row =>
  Object.fromEntries(columns.filter(isField).map(({ field, value }) => [field, value(thing, words)]))

/** The JSON Schema of such a row. */
export const rowSchema = <Thing>(columns: readonly Column<Thing, never>[]): ValueSchema =>
  block(Object.fromEntries(columns.filter(isField).map(({ field, schema }) => [field, schema])))

/** A field that holds a list of things, which have fields of their own. */
export const listField = <Thing, Item>(
  field: string,
  fields: readonly Field<Item>[],
  itemsOf: (thing: Thing) => readonly Item[],
  description?: string,
): Field<Thing> => ({
  field,
  schema: list(rowSchema(fields), description),
  value: (thing, words) => itemsOf(thing).map(item => rowOf(fields, item, words)),
})

/** The columns of the rows in CSV: of a field that holds a block one for each field in it, `window.from`. */
export const csvFields = (columns: readonly Column<never, never>[]): string[] =>
  columns.filter(isField).flatMap(({ field, schema, isOnlyInJson }) => {
    if (isOnlyInJson) return []
    const { properties } = [schema, ...(schema.anyOf ?? [])].find(one => one.properties) ?? {}
    return properties ? Object.keys(properties).map(inner => `${field}.${inner}`) : [field]
  })

/** What a report has of each thing for programs. */
export const forPrograms = <Thing>(
  { name, columns }: ReportForm<Thing, never, never>,
  things: readonly Thing[],
  words: Words,
) => ({
  name,
  fields: csvFields(columns),
  rows: () => things.map(thing => rowOf(columns, thing, words)),
})
