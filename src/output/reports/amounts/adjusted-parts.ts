import { levelStatuses } from '../../../domain/money/level-status.ts'
import type { IndexChange } from '../../../domain/timeline/levels/index-change.ts'
import type { LevelChange } from '../../../domain/timeline/levels/level-change.ts'
import type { PartStep } from '../../../domain/timeline/levels/part-step.ts'
import { kronorOf } from '../../amount-text.ts'
import { listField, type RowField } from '../../columns/column.ts'
import { schema } from '../../columns/value-schema.ts'

type IndexValue = IndexChange['values'][number]

const indexValueFields: readonly RowField<IndexValue>[] = [
  { field: 'period', schema: schema.text(), value: ({ period }) => period },
  { field: 'number', schema: schema.number(), value: ({ number }) => number },
  { field: 'status', schema: schema.choice(levelStatuses), value: ({ status }) => status },
]

const indexChangeFields: readonly RowField<IndexChange>[] = [
  { field: 'index', schema: schema.text(), value: ({ index }) => index },
  { field: 'weight', schema: schema.number(), value: ({ weight }) => weight },
  { field: 'from', schema: schema.text(), value: ({ from }) => from },
  { field: 'to', schema: schema.text(), value: ({ to }) => to },
  { field: 'percent', schema: schema.percent(), value: ({ percent }) => percent ?? null },
  listField('values', indexValueFields, ({ values }) => values),
]

const notRounded = schema.kronor('Kronor, not rounded')

const partFields: readonly RowField<PartStep>[] = [
  { field: 'part', schema: schema.nullable(schema.text()), value: ({ part }) => part.key ?? null },
  { field: 'share', schema: schema.number('Per cent of the amount'), value: ({ part }) => part.share },
  listField('indices', indexChangeFields, ({ changes }) => changes),
  { field: 'percent', schema: schema.percent(), value: ({ change }) => change?.exact ?? null },
  { field: 'rounded', schema: schema.percent(), value: ({ change }) => change?.rounded ?? null },
  {
    field: 'passed',
    schema: schema.percent('What of the change passes through'),
    value: ({ change }) => change?.passed ?? null,
  },
  {
    field: 'used',
    schema: schema.percent('Within floor and cap'),
    value: ({ change }) => change?.used ?? null,
  },
  { field: 'before', schema: notRounded, value: ({ before }) => (before ? kronorOf(before) : null) },
  { field: 'exact', schema: notRounded, value: ({ after }) => (after.now ? kronorOf(after.now) : null) },
]

/** The parts of an amount that are adjusted on a day, with all index values and steps behind each change. */
export const partsField: RowField<LevelChange> = listField(
  'parts',
  partFields,
  ({ step }) => step.parts,
  'The parts of the amount that are adjusted on the day',
)
