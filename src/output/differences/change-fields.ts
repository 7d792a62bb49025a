import { type StatedSource, sourceLine } from '../../domain/agreement/stated-source.ts'
import { changeClasses } from '../../domain/differences/classes/class-rule.ts'
import { sides } from '../../domain/differences/classes/effect.ts'
import { codeOf } from '../../domain/differences/classified.ts'
import { type AmendedChange, type ComparedPair, daysMoved } from '../../domain/differences/compared-pair.ts'
import { writtenOf } from '../../domain/differences/facts/fact.ts'
import type { RowField } from '../columns/column.ts'
import { schema } from '../columns/value-schema.ts'
import type { RowValue } from '../report.ts'
import { cashFlowFields } from './comparison-fields.ts'

/** A change, and the pair of versions that it belongs to. */
export interface ChangeInPair {
  readonly change: AmendedChange
  readonly pair: ComparedPair
}

/** The fields of a change. */
export const changeFields: readonly RowField<ChangeInPair>[] = [
  { field: 'oldVersion', schema: schema.text(), value: ({ pair }) => pair.name.old },
  { field: 'newVersion', schema: schema.text(), value: ({ pair }) => pair.name.new },
  {
    field: 'code',
    schema: schema.text('What kind of change it is, and which way it goes'),
    value: ({ change }) => codeOf(change),
  },
  { field: 'class', schema: schema.choice(changeClasses), value: ({ change }) => change.class },
  {
    field: 'path',
    schema: schema.text('The keys that lead to it, with points between'),
    value: ({ change: { change } }) => change.path.join('.'),
  },
  {
    field: 'from',
    schema: schema.nullable(
      schema.text(),
      'The path in the old version of what is under another key, or moved',
    ),
    value: ({ change: { change } }) => ('from' in change ? change.from.join('.') : null),
  },
  {
    field: 'old',
    schema: schema.anything('What the old version says, its readings settled; null where it says nothing'),
    value: ({ change: { change } }) => ('old' in change ? rowValue(writtenOf(change.old)) : null),
  },
  {
    field: 'new',
    schema: schema.anything('What the new version says, its readings settled; null where it says nothing'),
    value: ({ change: { change } }) => ('new' in change ? rowValue(writtenOf(change.new)) : null),
  },
  {
    field: 'clause',
    schema: schema.block({ old: schema.nullable(schema.text()), new: schema.nullable(schema.text()) }),
    value: ({ change: { clause } }) => ({ old: lineOf(clause.old), new: lineOf(clause.new) }),
  },
  { field: 'benefits', schema: schema.choice(sides), value: ({ change }) => change.benefits },
  { field: 'burdens', schema: schema.choice(sides), value: ({ change }) => change.burdens },
  {
    field: 'since',
    schema: schema.nullable(schema.day(), 'The day from which an amendment makes it'),
    value: ({ change }) => change.since ?? null,
  },
  ...cashFlowFields<ChangeInPair>(
    'price',
    ({ change }) => change.price,
    'What the old version with this change only costs more than without',
  ),
  {
    field: 'pricedWith',
    schema: schema.nullable(schema.text(), 'The change whose price this one is in'),
    value: ({ change }) => change.pricedWith?.join('.') ?? null,
  },
  {
    field: 'days',
    schema: schema.nullable(schema.whole(), 'How many days later a day is'),
    value: ({ change }) => daysMoved(change) ?? null,
  },
  {
    field: 'payoutsMoved',
    schema: schema.nullable(
      schema.block({ payouts: schema.count(), least: schema.whole(), most: schema.whole() }),
      'How many payouts are planned for another day, and so many days later',
    ),
    value: ({ change: { moved } }) => (moved ? { ...moved } : null),
    isOnlyInJson: true,
  },
]

const lineOf = (source: StatedSource | undefined): string | null =>
  source === undefined ? null : sourceLine(source, pages => `p. ${pages}`)

/** A value of a file as a value of a row. */
function rowValue(written: unknown): RowValue {
  if (Array.isArray(written)) return written.map(rowValue)
  if (typeof written === 'object' && written !== null)
    return Object.fromEntries(Object.entries(written).map(([field, value]) => [field, rowValue(value)]))
  if (typeof written === 'string' || typeof written === 'number' || typeof written === 'boolean')
    return written
  return null
}
