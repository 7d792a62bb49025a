import { given, has, hasNone, type Keywords } from '../../values/keywords.ts'

/** The fields that state when in a period something is due. */
export const whenFields = ['in', 'inMonth', 'on', 'after', 'afterEnd', 'times', 'before'] as const
type WhenField = (typeof whenFields)[number]

/** The sets of them that can be combined. */
const combinable: readonly (readonly WhenField[])[] = [
  ['in', 'inMonth', 'on'],
  ['after', 'before'],
]

/** Whether fields can be combined. */
export const areCombinable = (fields: readonly WhenField[]): boolean =>
  combinable.some(set => fields.every(field => set.includes(field)))

/** The other fields that cannot be combined with a field. */
const excludedBy = (field: WhenField, others: readonly WhenField[]): readonly WhenField[] =>
  others.filter(other => other !== field && !areCombinable([field, other]))

/** The JSON Schema keywords for a schedule whose fields can stand together. */
export const isClearSchedule: Keywords = given(
  has('latest'),
  hasNone('every', 'countedFrom', ...whenFields, 'survives', 'missingDay'),
  given(
    has('every'),
    {
      dependencies: Object.fromEntries(
        whenFields.map((field, i) => [field, hasNone(...excludedBy(field, whenFields.slice(i)))]),
      ),
    },
    given(has('after'), hasNone(...whenFields.filter(field => field !== 'after'), 'survives'), has('every')),
  ),
)
