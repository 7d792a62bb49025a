import * as z from 'zod'
import { roundingModes, roundingUnits } from '../../domain/money/rounding.ts'
import { type Problem, problem } from '../../finding.ts'
import { isNotEmpty, keyed, notEmpty, oneOrMore } from '../values/key.ts'
import { all, given, has, hasExactlyOneOf, hasNone, type Keywords } from '../values/keywords.ts'
import { clause, text } from '../values/text.ts'
import { isUnknown } from '../values/unknown.ts'
import { indexedPart } from './indexed-part.ts'

const { every, ...rule } = indexedPart

const isBlockWith = (field: string): Keywords => ({ type: 'object', required: [field] })

/** How editors know a rule that begins by itself, or as far as they can see; a reading can say so. */
const beginsByItself: Keywords = {
  anyOf: [
    all(has('index'), { properties: { index: { anyOf: [isBlockWith('unknown'), isBlockWith('reading')] } } }),
    all(has('every'), { properties: { every: { anyOf: [{ const: 'renewal' }, isBlockWith('reading')] } } }),
  ],
}

/** How editors know what an amount, or a part of it, follows, and from when. */
const isComplete: Keywords = {
  ...hasExactlyOneOf('index', 'percent'),
  ...given(beginsByItself, {}, has('firstAdjustment')),
}

/** How amounts follow an index (uppräkning): all of an amount, or parts of it that each follow one of their own. */
export const indexation = z
  .strictObject({
    every: every.optional(),
    ...rule,
    parts: keyed(z.strictObject(indexedPart).meta(isComplete))
      .superRefine(notEmpty)
      .meta(isNotEmpty)
      .optional()
      .describe('Shares of the amount that follow different indices, or from different days'),
    level: z
      .int()
      .min(1900)
      .max(2200)
      .optional()
      .describe('The year whose prices the amounts are stated in (årsnivå), where the document says it'),
    rounding: z
      .strictObject({
        unit: z.enum(roundingUnits),
        mode: z.enum(roundingModes),
        at: z
          .enum(['each-step', 'payment'])
          .optional()
          .describe('Each adjustment starts from the rounded amount (the default), or from the unrounded'),
      })
      .optional()
      .describe('Rounding of each adjusted yearly amount; whole kronor, half-up, if nothing is said'),
    neverLower: z.literal(true).optional().describe('An adjustment never makes the amount less than it was'),
    preliminary: z
      .enum(['kept', 'settled'])
      .optional()
      .describe(
        'Whether the value that was known on the adjustment day is kept, or settled by the final one (the default)',
      ),
    dueOnAdjustmentDay: z
      .enum(['new', 'old'])
      .optional()
      .describe('The level of a payment due on the very day of an adjustment; new, if nothing is said'),
    appliesTo: oneOrMore(z.enum(['grants', 'contributions'])).describe(
      'What is paid to recipients, or what else the parties contribute, or both',
    ),
    ifDiscontinued: z
      .union([z.enum(['renegotiate', 'nearest']), z.strictObject({ successor: text })])
      .optional()
      .describe('What happens if the index is no longer published'),
    source: clause,
  })
  .meta(given(has('parts'), hasNone(...Object.keys(indexedPart)), all(has('every'), isComplete)))
  .superRefine(
    (written, context) => {
      for (const { path, ...finding } of unclear(written))
        context.addIssue({ code: 'custom', path: [...path], params: { finding } })
    },
    // Also where something else is wrong: one run tells all.
    { when: ({ value }) => isMap(value) },
  )
  .transform(({ every, parts, ...written }) => {
    const { level, rounding, neverLower, preliminary, dueOnAdjustmentDay, ...rest } = written
    const { appliesTo, ifDiscontinued, source, ...alone } = rest
    const common = {
      level,
      rounding,
      neverLower,
      preliminary,
      dueOnAdjustmentDay,
      appliesTo,
      ifDiscontinued,
      source,
    }
    if (parts) return { ...common, parts: Object.entries(parts).map(([key, part]) => ({ key, ...part })) }
    // What refuses an index without it is above; a type does not see that.
    return every === undefined ? z.NEVER : { ...common, parts: [{ key: undefined, ...alone, every }] }
  })

interface Rule {
  readonly index?: unknown
  readonly percent?: unknown
  readonly every?: unknown
  readonly firstAdjustment?: unknown
}

/** What keeps it from being clear what amounts follow: all of them one rule, or each part its own. */
function* unclear({ parts, ...alone }: Rule & { readonly parts?: unknown }): Iterable<Problem> {
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

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What amounts follow is said, and once; and when, which a renewal says by itself and an unknown index need not. */
function* incomplete({ index, percent, every, firstAdjustment }: Rule): Iterable<Problem> {
  if (index === undefined && percent === undefined) yield problem('missing-field', [], { field: 'index' })
  if (index !== undefined && percent !== undefined)
    yield problem('only-one-of', [], { fields: ['index', 'percent'] })
  if (!isUnknown(index) && every !== 'renewal' && firstAdjustment === undefined)
    yield problem('missing-field', [], { field: 'firstAdjustment' })
}
