import type * as z from 'zod'
import type { Translated } from '../schema/fields/field.ts'
import { shared } from '../schema/fields/shared.ts'
import { merged } from './branches.ts'
import { inLanguage, jsonSchemaOf } from './in-language.ts'
import { type JsonSchema, withParts } from './inner.ts'

/** What people write, as JSON Schema in a language, each thing in its place. */
export const written = (schema: z.ZodType, language: keyof Translated): JsonSchema =>
  withParts(jsonSchemaOf(schema, language), part => formed(part))

/** The same of a file in which a reading may stand in place of any value, save those that it is known by. */
export const writtenWithReadings = (schema: z.ZodType, language: keyof Translated): JsonSchema => ({
  ...withParts(jsonSchemaOf(schema, language), (part, name = '') =>
    formed(part, fixed.has(name) ? undefined : reading),
  ),
  definitions: { reading: inLanguage(referred, language) },
})

const fixed = new Set(['iop', 'id', 'version', 'readings'])

const reading: JsonSchema = { $ref: '#/definitions/reading' }

const referred: JsonSchema = {
  properties: {
    reading: { type: 'string', label: shared.reading.label, descriptions: shared.reading.description },
  },
  additionalProperties: false,
  minProperties: 1,
}

/** A value with all shapes that it can have as one, and described once: an editor would show each description. */
function formed(schema: JsonSchema, reading?: JsonSchema): JsonSchema {
  const shapes = shapesOf(schema)
  const [described] = [schema, ...shapes].filter(({ description }) => description !== undefined)
  const [shown] = [schema, ...shapes].filter(({ examples }) => examples !== undefined)
  const bare = shapes.map(({ label, description, examples, ...shape }) =>
    withParts(tidied(shape), part => formed(part, reading)),
  )
  return {
    ...(schema.label !== undefined && { label: schema.label }),
    ...(described && { description: described.description }),
    ...(shown && { examples: shown.examples }),
    ...(bare.every(isAnything) ? bare[0] : merged(bare, reading)),
  }
}

const shapesOf = (schema: JsonSchema): JsonSchema[] =>
  schema.anyOf
    ? schema.anyOf.flatMap(({ description = schema.description, ...shape }) =>
        shapesOf({ ...(description !== undefined && { description }), ...shape }),
      )
    : [schema]

const isAnything = ({ type, enum: listed, const: only }: JsonSchema) =>
  type === undefined && listed === undefined && only === undefined

/** What of the form of keys says more than that they are text, which editors do not take `2026:` for. */
function named(names: JsonSchema['propertyNames']): JsonSchema {
  if (typeof names !== 'object' || (names.pattern === undefined && names.enum === undefined)) return {}
  const { type, ...form } = names
  return { propertyNames: form }
}

/** Without the bounds of what a JavaScript number can hold. */
function tidied({ minimum, maximum, propertyNames, ...schema }: JsonSchema): JsonSchema {
  return {
    ...schema,
    ...(minimum !== undefined && minimum !== Number.MIN_SAFE_INTEGER && { minimum }),
    ...(maximum !== undefined && maximum !== Number.MAX_SAFE_INTEGER && { maximum }),
    ...named(propertyNames),
  }
}
