import type { CashFlow } from '../../domain/differences/cash-flow.ts'
import { certaintyOfDifference } from '../../domain/differences/certainty-of-difference.ts'
import { type ChangeClass, changeClasses } from '../../domain/differences/classes/class-rule.ts'
import { type ComparedPair, versionKept } from '../../domain/differences/compared-pair.ts'
import { knownAmount } from '../amount-text.ts'
import { listField, type RowField } from '../columns/column.ts'
import { boundFields, qualityFields } from '../columns/common-columns.ts'
import { schema } from '../columns/value-schema.ts'

const amountFields: readonly RowField<CashFlow>[] = [
  {
    field: 'party',
    schema: schema.text('The key of a party; several, where they share a grant that is not divided'),
    value: ({ party }) => party,
  },
  { field: 'side', schema: schema.choice(['pays', 'receives']), value: ({ side }) => side },
  {
    field: 'amount',
    schema: schema.kronor('Kronor more, or less, than in the old version; null where it is not known'),
    value: ({ amount }) => knownAmount(amount),
  },
  ...boundFields<CashFlow>('amount', ({ amount }) => amount),
  ...qualityFields<CashFlow>(({ amount }) => amount, undefined, certaintyOfDifference),
]

const yearField: RowField<CashFlow> = {
  field: 'year',
  schema: schema.count(),
  value: ({ year }) => year ?? null,
}

const agreementYearField: RowField<CashFlow> = {
  field: 'agreementYear',
  schema: schema.nullable(schema.count(), 'Null for every year alike'),
  value: ({ year }) => year ?? null,
}

/** The fields of amounts by party: of calendar years, of agreement years and of the whole term. */
export const cashFlowFields = <Thing>(
  field: string,
  flowsOf: (thing: Thing) => readonly CashFlow[],
  description?: string,
): RowField<Thing>[] => {
  const ofSpan = (wanted: CashFlow['span']) => (thing: Thing) =>
    flowsOf(thing).filter(({ span }) => span === wanted)
  return [
    listField(field, [yearField, ...amountFields], ofSpan('calendar-year'), description),
    listField(
      `${field}Yearly`,
      [agreementYearField, ...amountFields],
      ofSpan('agreement-year'),
      'The stated amounts of an agreement year, where the days of the term are not known',
    ),
    listField(
      `${field}InAll`,
      amountFields,
      ofSpan('term'),
      'Over the whole term; none where that is not known',
    ),
  ]
}

export const pairStates = ['same', 'changed', 'added', 'removed'] as const

/** Whether two versions differ, or the agreement is added or removed. */
export function pairState({ old, now, comparison }: ComparedPair): (typeof pairStates)[number] {
  if (!old || !now) return now ? 'added' : 'removed'
  return comparison.changes.length === 0 && comparison.total.length === 0 ? 'same' : 'changed'
}

/** The number of changes of a class. */
export const changeCount = ({ comparison }: ComparedPair, kind: ChangeClass): number =>
  comparison.changes.filter(change => change.class === kind).length

/** A field of findings on the new version compared with the old one. */
export const findingsField = <Thing>(
  pairOf: (thing: Thing) => ComparedPair | undefined,
  description: string,
): RowField<Thing> => ({
  field: 'findings',
  schema: schema.list(schema.constant('version-not-raised'), description),
  value: thing => {
    const pair = pairOf(thing)
    return pair && versionKept(pair) !== undefined ? ['version-not-raised'] : []
  },
})

/** The fields of a comparison of two versions: whether they differ, and what all changes cost together. */
export const comparisonFields: readonly RowField<ComparedPair>[] = [
  {
    field: 'oldVersion',
    schema: schema.nullable(schema.text()),
    value: ({ old, name }) => (old ? name.old : null),
  },
  {
    field: 'newVersion',
    schema: schema.nullable(schema.text()),
    value: ({ now, name }) => (now ? name.new : null),
  },
  { field: 'state', schema: schema.choice(pairStates), value: pairState },
  ...changeClasses.map(
    (kind): RowField<ComparedPair> => ({
      field: kind,
      schema: schema.count(),
      value: pair => changeCount(pair, kind),
    }),
  ),
  ...cashFlowFields<ComparedPair>('total', ({ comparison }) => comparison.total),
  ...cashFlowFields<ComparedPair>(
    'interaction',
    ({ comparison }) => comparison.interaction,
    'What the changes cost together beyond their prices',
  ),
  findingsField(pair => pair, 'What is wrong with the new version beside the old'),
]
