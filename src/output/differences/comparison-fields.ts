import type { Cell } from '../../domain/differences/cells.ts'
import { type ChangeClass, changeClasses } from '../../domain/differences/class-rule.ts'
import { type Field, listField } from '../columns/column.ts'
import { certaintyField, statusField } from '../columns/common.ts'
import { choice, constant, count, kronor, list, nullable, text } from '../columns/value-schema.ts'
import { amountOf } from '../figure.ts'
import { type ComparedPair, versionKept } from './compared-pair.ts'

const cellFields: readonly Field<Cell>[] = [
  { field: 'year', schema: count(), value: ({ year }) => year },
  {
    field: 'party',
    schema: text('The key of a party; several, where they share a grant that is not divided'),
    value: ({ party }) => party,
  },
  { field: 'side', schema: choice(['pays', 'receives']), value: ({ side }) => side },
  {
    field: 'amount',
    schema: kronor('Kronor more, or less, than in the old version; null where it is not known'),
    value: ({ amount }) => amountOf(amount),
  },
  statusField(({ amount }) => amount),
  certaintyField(({ amount }) => amount),
]

/** Amounts by year and party. */
export const cellsField = <Thing>(
  field: string,
  cellsOf: (thing: Thing) => readonly Cell[],
  description?: string,
): Field<Thing> => listField(field, cellFields, cellsOf, description)

export const pairStates = ['same', 'changed', 'added', 'removed'] as const

/** Whether two versions differ, or only one of them is there. */
export function pairState({ old, now, comparison }: ComparedPair): (typeof pairStates)[number] {
  if (!old || !now) return now ? 'added' : 'removed'
  return comparison.changes.length === 0 && comparison.total.length === 0 ? 'same' : 'changed'
}

export const changeCount = ({ comparison }: ComparedPair, kind: ChangeClass): number =>
  comparison.changes.filter(change => change.class === kind).length

/** What is wrong with the new version beside the old. */
export const findingsField = <Thing>(
  pairOf: (thing: Thing) => ComparedPair | undefined,
  description: string,
): Field<Thing> => ({
  field: 'findings',
  schema: list(constant('version-not-raised'), description),
  value: thing => {
    const pair = pairOf(thing)
    return pair && versionKept(pair) !== undefined ? ['version-not-raised'] : []
  },
})

/** Two versions as programs read them: whether they differ, and what all changes cost, alone and together. */
export const comparisonFields: readonly Field<ComparedPair>[] = [
  { field: 'oldVersion', schema: nullable(text()), value: ({ old, name }) => (old ? name.old : null) },
  { field: 'newVersion', schema: nullable(text()), value: ({ now, name }) => (now ? name.new : null) },
  { field: 'state', schema: choice(pairStates), value: pairState },
  ...changeClasses.map(
    (kind): Field<ComparedPair> => ({
      field: kind,
      schema: count(),
      value: pair => changeCount(pair, kind),
    }),
  ),
  cellsField('total', ({ comparison }) => comparison.total),
  cellsField(
    'interaction',
    ({ comparison }) => comparison.interaction,
    'What the changes cost together beyond their prices',
  ),
  findingsField(pair => pair, 'What is wrong with the new version beside the old'),
]
