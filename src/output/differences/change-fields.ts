import { changeClasses, sides } from '../../domain/differences/class-rule.ts'
import { codeOf } from '../../domain/differences/classified.ts'
import { writtenOf } from '../../domain/differences/fact.ts'
import type { Field } from '../columns/column.ts'
import { anything, block, choice, count, day, nullable, text, whole } from '../columns/value-schema.ts'
import type { Value } from '../report.ts'
import { type ComparedPair, daysMoved, type ShownChange } from './compared-pair.ts'
import { cellsField } from './comparison-fields.ts'

/** A change, and the pair of versions that it is between. */
export interface ChangeInPair {
  readonly change: ShownChange
  readonly pair: ComparedPair
}

/** A change as programs read it. */
export const changeFields: readonly Field<ChangeInPair>[] = [
  { field: 'oldVersion', schema: text(), value: ({ pair }) => pair.name.old },
  { field: 'newVersion', schema: text(), value: ({ pair }) => pair.name.new },
  {
    field: 'code',
    schema: text('What kind of change it is, and which way it goes'),
    value: ({ change }) => codeOf(change),
  },
  { field: 'class', schema: choice(changeClasses), value: ({ change }) => change.class },
  {
    field: 'path',
    schema: text('The keys that lead to it, with points between'),
    value: ({ change: { change } }) => change.path.join('.'),
  },
  {
    field: 'from',
    schema: nullable(text(), 'The path in the old version of what is under another key, or moved'),
    value: ({ change: { change } }) => ('from' in change ? change.from.join('.') : null),
  },
  {
    field: 'old',
    schema: anything('What the old version says, its readings settled; null where it says nothing'),
    value: ({ change: { change } }) => ('old' in change ? rowValue(writtenOf(change.old)) : null),
  },
  {
    field: 'new',
    schema: anything('What the new version says, its readings settled; null where it says nothing'),
    value: ({ change: { change } }) => ('new' in change ? rowValue(writtenOf(change.new)) : null),
  },
  {
    field: 'clause',
    schema: block({ old: nullable(text()), new: nullable(text()) }),
    value: ({ change: { clause } }) => ({ old: clause.old ?? null, new: clause.new ?? null }),
  },
  { field: 'benefits', schema: choice(sides), value: ({ change }) => change.benefits },
  { field: 'burdens', schema: choice(sides), value: ({ change }) => change.burdens },
  {
    field: 'since',
    schema: nullable(day(), 'The day from which an amendment makes it'),
    value: ({ change }) => change.since ?? null,
  },
  cellsField(
    'price',
    ({ change }) => change.price,
    'What the old version with this change only costs more than without',
  ),
  {
    field: 'pricedWith',
    schema: nullable(text(), 'The change whose price this one is in'),
    value: ({ change }) => change.pricedWith?.join('.') ?? null,
  },
  {
    field: 'days',
    schema: nullable(whole(), 'How many days later a day is'),
    value: ({ change }) => daysMoved(change) ?? null,
  },
  {
    field: 'payoutsMoved',
    schema: nullable(
      block({ payouts: count(), least: whole(), most: whole() }),
      'How many payouts are planned for another day, and so many days later',
    ),
    value: ({ change: { moved } }) => (moved ? { ...moved } : null),
    isOnlyInJson: true,
  },
]

/** A value of a file, which holds nothing else than rows can. */
function rowValue(written: unknown): Value {
  if (Array.isArray(written)) return written.map(rowValue)
  if (typeof written === 'object' && written !== null)
    return Object.fromEntries(Object.entries(written).map(([field, value]) => [field, rowValue(value)]))
  if (typeof written === 'string' || typeof written === 'number' || typeof written === 'boolean')
    return written
  return null
}
