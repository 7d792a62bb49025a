import { type Problem, problem } from '../../../finding.ts'
import { all, given, has, hasExactlyOneOf, type Keywords } from '../../values/keywords.ts'
import { isUnknown } from '../../values/unknown.ts'
import { indexedPart } from './indexed-part.ts'

const isBlockWith = (field: string): Keywords => ({ type: 'object', required: [field] })

/** How editors know a rule that begins by itself, or as far as they can see; a reading can say so. */
const beginsByItself: Keywords = {
  anyOf: [
    all(has('index'), { properties: { index: { anyOf: [isBlockWith('unknown'), isBlockWith('reading')] } } }),
    all(has('every'), { properties: { every: { anyOf: [{ const: 'renewal' }, isBlockWith('reading')] } } }),
  ],
}

/** How editors know what an amount, or a part of it, follows, and from when. */
export const isComplete: Keywords = {
  ...hasExactlyOneOf('index', 'percent'),
  ...given(beginsByItself, {}, has('firstAdjustment')),
}

interface Rule {
  readonly index?: unknown
  readonly percent?: unknown
  readonly every?: unknown
  readonly firstAdjustment?: unknown
}

/** What keeps it from being clear what amounts follow: all of them one rule, or each part its own. */
export function* unclearRules({ parts, ...alone }: Rule & { readonly parts?: unknown }): Iterable<Problem> {
  if (parts === undefined) {
    yield* incomplete(alone)
    if (alone.every === undefined) yield problem('missing-field', [], { field: 'every' })
    return
  }
  const beside = Object.keys(indexedPart).find(field => field in alone)
  if (beside !== undefined) yield problem('only-one-of', [beside], { fields: [beside, 'parts'] })
  for (const [key, part] of Object.entries(isMap(parts) ? parts : {}))
    if (isMap(part)) for (const found of incomplete(part)) yield { ...found, path: ['parts', key] }
}

export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What amounts follow is said, and once; and when, which a renewal says by itself and an unknown index need not. */
function* incomplete({ index, percent, every, firstAdjustment }: Rule): Iterable<Problem> {
  if (index === undefined && percent === undefined) yield problem('missing-field', [], { field: 'index' })
  if (index !== undefined && percent !== undefined)
    yield problem('only-one-of', [], { fields: ['index', 'percent'] })
  if (!isUnknown(index) && every !== 'renewal' && firstAdjustment === undefined)
    yield problem('missing-field', [], { field: 'firstAdjustment' })
}
