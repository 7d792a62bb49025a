import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { Grant } from '../../domain/agreement/money/grant.ts'
import type { DayBounds } from '../../domain/calendar/day-bounds.ts'
import { isWholeMonths, type Period } from '../../domain/calendar/period.ts'
import { type Certainty, certaintyOf } from '../../domain/money/certainty.ts'
import { added, type Figure } from '../../domain/money/figure.ts'
import { figureStatus } from '../../domain/money/figure-status.ts'
import type { Bilingual } from '../../language.ts'

import { figureText, knownAmount } from '../amount-text.ts'
import type { RowField, ScreenColumn } from './column.ts'
import { heads, inKronor } from './heads.ts'
import { schema } from './value-schema.ts'

export const agreementField: RowField<{ readonly agreement: Pick<Agreement, 'id'> }> = {
  field: 'agreement',
  schema: schema.text(),
  value: ({ agreement }) => agreement.id,
}

/** The grant of a row, as the first column of a table of kronor. */
export const grantColumn = <Thing>(
  grantOf: (thing: Thing) => Grant,
): RowField<Thing> & ScreenColumn<Thing> => ({
  field: 'grant',
  schema: schema.text(),
  value: thing => grantOf(thing).key,
  head: inKronor(heads.grant),
  cell: thing => grantOf(thing).key,
  isFlexible: true,
})

export const periodField = <Thing>(field: string, periodOf: (thing: Thing) => Period): RowField<Thing> => ({
  field,
  schema: schema.period,
  value: thing => ({ ...periodOf(thing) }),
})

/** An amount: for people with words for its certainty and marks, for programs also its bounds, in kronor. */
export const amountColumns = <Thing>(
  field: string,
  head: Bilingual,
  figureOf: (thing: Thing) => Figure,
  description?: string,
): (RowField<Thing> & Partial<ScreenColumn<Thing>>)[] => [
  {
    field,
    schema: schema.kronor(description),
    value: thing => knownAmount(figureOf(thing)),
    head,
    cell: (thing, { words }) => figureText(figureOf(thing), words),
    align: 'right',
  },
  ...boundFields(field, figureOf),
]

/** The bounds of an amount, for programs. */
export const boundFields = <Thing>(field: string, figureOf: (thing: Thing) => Figure): RowField<Thing>[] => [
  {
    field: `${field}Least`,
    schema: schema.kronor('Kronor; null where nothing bounds it'),
    value: thing => figureOf(thing).least ?? null,
  },
  {
    field: `${field}Most`,
    schema: schema.kronor('Kronor; null where nothing bounds it'),
    value: thing => figureOf(thing).most ?? null,
  },
]

/** An amount with its sum below the table. */
export const summedColumns = <Thing>(
  field: string,
  head: Bilingual,
  figureOf: (thing: Thing) => Figure,
  sumOf: (things: readonly Thing[]) => Figure = things => added(things.map(figureOf)),
): (RowField<Thing> & Partial<ScreenColumn<Thing>>)[] =>
  amountColumns(field, head, figureOf).map(column =>
    column.head === undefined
      ? column
      : { ...column, total: (things, { words }) => figureText(sumOf(things), words) },
  )

/** How far an amount can be relied on: in one word, and each quality by itself. */
export const qualityFields = <Thing>(
  figureOf: (thing: Thing) => Figure,
  description?: string,
  certainty: (figure: Figure) => Certainty = certaintyOf,
): RowField<Thing>[] => [
  {
    field: 'status',
    schema: schema.status,
    value: thing => figureStatus(figureOf(thing), certainty(figureOf(thing))),
  },
  {
    field: 'certainty',
    schema: schema.certainty(description),
    value: thing => certainty(figureOf(thing)),
  },
  { field: 'level', schema: schema.level, value: thing => figureOf(thing).level },
  { field: 'commitment', schema: schema.commitment, value: thing => figureOf(thing).commitment },
]

/** A period in words: `2018-07 – 2019-06` if it is of whole months, otherwise with its days. */
export const periodText = (period: Period): string =>
  isWholeMonths(period)
    ? `${period.from.slice(0, 7)} – ${period.to.slice(0, 7)}`
    : `${period.from} – ${period.to}`

/** The bounds of a day of a row, for programs: null where there is none. */
export function dayBoundFields<Row>(field: string, boundsOf: (row: Row) => DayBounds): RowField<Row>[] {
  const bound = (name: string, of: keyof DayBounds): RowField<Row> => ({
    field: `${field}${name}`,
    schema: schema.nullable(schema.day()),
    value: row => boundsOf(row)[of] ?? null,
  })
  return [bound('Earliest', 'earliest'), bound('Latest', 'latest')]
}
