import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { Grant } from '../../domain/agreement/money/grant.ts'
import { isWholeMonths, type Period } from '../../domain/calendar/period.ts'
import { type Figure, total } from '../../domain/money/figure.ts'
import type { Bilingual } from '../../language.ts'

import { amountOf, figureText, totalText } from '../amount-text.ts'
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

/** An amount; on the screen with words for its certainty and marks for its status. */
export const amountColumn = <Thing>(
  field: string,
  head: Bilingual,
  figureOf: (thing: Thing) => Figure,
  description?: string,
): RowField<Thing> & ScreenColumn<Thing> => ({
  field,
  schema: schema.kronor(description),
  value: thing => amountOf(figureOf(thing)),
  head,
  cell: (thing, { words }) => figureText(figureOf(thing), words),
  align: 'right',
})

/** An amount with its sum below the table. */
export const summedColumn = <Thing>(
  field: string,
  head: Bilingual,
  figureOf: (thing: Thing) => Figure,
): RowField<Thing> & ScreenColumn<Thing> => ({
  ...amountColumn(field, head, figureOf),
  total: (things, { words }) => totalText(total(things.map(figureOf)), words),
})

export const statusField = <Thing>(figureOf: (thing: Thing) => Figure): RowField<Thing> => ({
  field: 'status',
  schema: schema.status,
  value: thing => figureOf(thing).status,
})

export const certaintyField = <Thing>(
  figureOf: (thing: Thing) => Figure,
  description?: string,
): RowField<Thing> => ({
  field: 'certainty',
  schema: schema.certainty(description),
  value: thing => figureOf(thing).certainty ?? null,
})

/** A period in words: `2018-07 – 2019-06` if it is of whole months, otherwise with its days. */
export const periodText = (period: Period): string =>
  isWholeMonths(period)
    ? `${period.from.slice(0, 7)} – ${period.to.slice(0, 7)}`
    : `${period.from} – ${period.to}`
