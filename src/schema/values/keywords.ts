import type * as z from 'zod'
import { problem } from '../../finding.ts'

/** JSON Schema keywords for what a refinement or a transformation checks, so that editors check it too. */
export type Keywords = z.core.JSONSchema.BaseSchema

/** The block has the fields. */
export const has = (...fields: readonly string[]): Keywords => ({ required: [...fields] })

/** The block has at least one of the fields. */
export const hasOneOf = (...fields: readonly string[]): Keywords => ({
  allOf: [{ anyOf: fields.map(field => has(field)) }],
})

/** The block has exactly one of the fields. */
export const hasExactlyOneOf = (...fields: readonly string[]): Keywords => ({
  oneOf: fields.map(field => has(field)),
})

/** Refines a block so that it has exactly one of the fields. */
export const exactlyOne =
  <F extends string>(...fields: readonly F[]) =>
  (block: Readonly<Partial<Record<F, unknown>>>, context: z.core.$RefinementCtx): void => {
    if (fields.filter(field => block[field] !== undefined).length !== 1)
      context.addIssue({ code: 'custom', params: { finding: problem('exactly-one-of', [], { fields }) } })
  }

/** The block has none of the fields. */
export const hasNone = (...fields: readonly string[]): Keywords => ({
  properties: Object.fromEntries(fields.map(field => [field, false])),
})

/** `then` applies where the condition holds, `otherwise` where it does not. */
export const given = (condition: Keywords, then: Keywords, otherwise?: Keywords): Keywords => ({
  if: condition,
  then,
  ...(otherwise && { else: otherwise }),
})

/** All keywords hold. */
export const all = (...keywords: readonly Keywords[]): Keywords => ({ allOf: [...keywords] })
