import * as z from 'zod'
import { sameText } from '../../domain/same-text.ts'
import { problem } from '../../finding.ts'
import { leaf, valueProblem } from './leaf.ts'
import { shown } from './shown.ts'

const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
const form = {
  en: 'Small letters a–z, digits and single hyphens',
  sv: 'Små bokstäver a–z, siffror och enkla bindestreck',
}

/** Whether a value has the form of an id. */
export const isKey = (written: unknown): written is string =>
  typeof written === 'string' && pattern.test(written)

/** A short id: small letters a–z, digits and single hyphens. */
export const key = leaf(
  {
    type: 'string',
    pattern: pattern.source,
    patternErrors: form,
    descriptions: { en: 'A short id: a–z, 0–9 and hyphens', sv: 'Ett kort id: a–z, 0–9 och bindestreck' },
    examples: ['linkoping'],
  },
  written => (isKey(written) ? written : valueProblem('key-invalid', { key: shown(written) })),
)

/** A block of items with keys of their own. Their order means nothing to the calculations. */
export const keyed = <T extends z.ZodType>(item: T) =>
  z.record(z.string().regex(pattern).register(z.globalRegistry, { patternErrors: form }), item)

/** JSON Schema for a block that is not empty. */
export const isNotEmpty = { minProperties: 1 }

/** A block that must not be empty. */
export function nonEmpty<T extends z.ZodType<object>>(block: T): T {
  const refined = block.superRefine(refuseEmpty)
  z.globalRegistry.add(refined, isNotEmpty)
  return refined
}

function refuseEmpty(block: object, context: z.core.$RefinementCtx): void {
  if (Object.values(block).every(value => value === undefined))
    context.addIssue({ code: 'custom', params: { finding: problem('text-empty', [], {}) } })
}

/** A list in which each item stands once. Its order means nothing. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.array(item).min(1).superRefine(refuseRepeated).register(z.globalRegistry, { uniqueItems: true })

function refuseRepeated(items: readonly unknown[], context: z.core.$RefinementCtx): void {
  const texts = items.map(sameText)
  for (const [i, text] of texts.entries())
    if (texts.indexOf(text) < i)
      context.addIssue({ code: 'custom', path: [i], params: { finding: problem('item-repeated', [], {}) } })
}

/** A value, or a list of such values; read as a list. */
export const oneOrMore = <T extends z.ZodType>(one: T) =>
  z.union([one, listOf(one)]).transform(given => (Array.isArray(given) ? given : [given]) as z.output<T>[])
