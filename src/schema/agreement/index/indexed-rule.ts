import { isUnknown } from '../../../domain/known.ts'
import { isPlainObject } from '../../../domain/plain-object.ts'
import { type Problem, problem } from '../../../finding.ts'
import { all, given, has, hasExactlyOneOf, type Keywords } from '../../values/keywords.ts'
import { indexedPart } from './indexed-part.ts'

const isBlockWith = (field: string): Keywords => ({ type: 'object', required: [field] })

/** The JSON Schema keywords for a rule that needs no first day, or whose reading may decide that it needs none. */
const beginsByItself: Keywords = {
  anyOf: [
    all(has('index'), { properties: { index: { anyOf: [isBlockWith('unknown'), isBlockWith('reading')] } } }),
    all(has('every'), { properties: { every: { anyOf: [{ const: 'renewal' }, isBlockWith('reading')] } } }),
  ],
}

/** The JSON Schema keywords for a rule that states what an amount, or a part of it, follows, and from when. */
export const isCompleteRule: Keywords = {
  ...hasExactlyOneOf('index', 'percent'),
  ...given(beginsByItself, {}, has('firstAdjustment')),
}

interface Rule {
  readonly index?: unknown
  readonly percent?: unknown
  readonly every?: unknown
  readonly firstAdjustment?: unknown
  readonly valueUsed?: unknown
  readonly preliminary?: unknown
}

/** What is missing or contradictory in the rules that amounts follow: one rule for all amounts, or a rule for each part. */
export function* unclearRules({ parts, ...rule }: Rule & { readonly parts?: unknown }): Iterable<Problem> {
  if (parts === undefined) {
    yield* incomplete(rule)
    if (rule.every === undefined) yield problem('missing-field', [], { field: 'every' })
    if (rule.valueUsed !== undefined && rule.preliminary !== undefined)
      yield problem('only-one-of', ['preliminary'], { fields: ['preliminary', 'valueUsed'] })
    return
  }
  const beside = Object.keys(indexedPart).find(field => field in rule)
  if (beside !== undefined) yield problem('only-one-of', [beside], { fields: [beside, 'parts'] })
  for (const [key, part] of Object.entries(isPlainObject(parts) ? parts : {}))
    if (isPlainObject(part)) for (const found of incomplete(part)) yield { ...found, path: ['parts', key] }
}

/** A rule states an index or a change, not both, and a first day; a renewal has its own day, and an unknown index needs none. */
function* incomplete({ index, percent, every, firstAdjustment }: Rule): Iterable<Problem> {
  if (index === undefined && percent === undefined) yield problem('missing-field', [], { field: 'index' })
  if (index !== undefined && percent !== undefined)
    yield problem('only-one-of', [], { fields: ['index', 'percent'] })
  if (!isUnknown(index) && every !== 'renewal' && firstAdjustment === undefined)
    yield problem('missing-field', [], { field: 'firstAdjustment' })
}
