import type * as z from 'zod'

/** What JSON Schema says of a value: how editors know what a refinement or a transformation checks. */
export type Keywords = z.core.JSONSchema.BaseSchema

/** That the fields stand in a block. */
export const has = (...fields: readonly string[]): Keywords => ({ required: [...fields] })

/** That at least one of the fields does. */
export const hasOneOf = (...fields: readonly string[]): Keywords => ({
  allOf: [{ anyOf: fields.map(field => has(field)) }],
})

/** That exactly one of the fields does. */
export const hasExactlyOneOf = (...fields: readonly string[]): Keywords => ({
  oneOf: fields.map(field => has(field)),
})

/** That none of the fields does. */
export const hasNone = (...fields: readonly string[]): Keywords => ({
  properties: Object.fromEntries(fields.map(field => [field, false])),
})

/** That one thing holds where another does, and perhaps a third where it does not. */
export const given = (condition: Keywords, then: Keywords, otherwise?: Keywords): Keywords => ({
  if: condition,
  then,
  ...(otherwise && { else: otherwise }),
})

/** That all of it holds. */
export const all = (...keywords: readonly Keywords[]): Keywords => ({ allOf: [...keywords] })
