import type * as z from 'zod'
import type { Language } from '../language.ts'

import { sourcesIn } from '../schema/fields/field-roles.ts'
import { shared } from '../schema/fields/shared.ts'
import { mergedShapes } from './branches.ts'
import { inLanguage, jsonSchemaOf } from './in-language.ts'
import { type JsonSchema, withParts } from './inner.ts'
import { withSourceConditions } from './source-conditions.ts'

/** JSON Schema for the written form of a schema, in a language, without shared definitions. */
export const written = (schema: z.ZodType, language: Language): JsonSchema =>
  withParts(jsonSchemaOf(schema, language), part => withMergedShapes(part))

/** The same for a file in which a reading can stand in place of any value, except the fields that identify the file. */
export const writtenWithReadings = (schema: z.ZodType, language: Language): JsonSchema => ({
  ...withSourceConditions(
    withParts(jsonSchemaOf(schema, language), (part, name = '') =>
      withMergedShapes(part, withoutReading.has(name) ? undefined : readingRef),
    ),
    sourcesIn(schema),
  ),
  definitions: { reading: inLanguage(readingReference, language) },
})

const withoutReading = new Set(['iop', 'id', 'version', 'readings'])

const readingRef: JsonSchema = { $ref: '#/definitions/reading' }

const readingReference: JsonSchema = {
  properties: {
    reading: { type: 'string', label: shared.reading.label, descriptions: shared.reading.description },
  },
  additionalProperties: false,
  minProperties: 1,
}

/** Merges the shapes that a value can have, with one description for all: an editor would show the description of each. */
function withMergedShapes(schema: JsonSchema, reading?: JsonSchema): JsonSchema {
  const shapes = shapesIn(schema)
  const [described] = [schema, ...shapes].filter(({ description }) => description !== undefined)
  const [illustrated] = [schema, ...shapes].filter(({ examples }) => examples !== undefined)
  const bare = shapes.map(({ label, description, examples, ...shape }) =>
    withParts(tidied(shape), part => withMergedShapes(part, reading)),
  )
  return {
    ...(schema.label !== undefined && { label: schema.label }),
    ...(described && { description: described.description }),
    ...(illustrated && { examples: illustrated.examples }),
    ...(bare.every(isAnything) ? bare[0] : mergedShapes(bare, reading)),
  }
}

/** The shapes of a value: those of a union one by one, each with the description of the union if it has none of its own. */
const shapesIn = (schema: JsonSchema): JsonSchema[] =>
  schema.anyOf
    ? schema.anyOf.flatMap(({ description = schema.description, ...shape }) =>
        shapesIn({ ...(description !== undefined && { description }), ...shape }),
      )
    : [schema]

const isAnything = ({ type, enum: listed, const: constant }: JsonSchema) =>
  type === undefined && listed === undefined && constant === undefined

/** The form of keys without their type, since editors do not take a key such as `2026:` for text. */
function keyForm(names: JsonSchema['propertyNames']): JsonSchema {
  if (typeof names !== 'object' || (names.pattern === undefined && names.enum === undefined)) return {}
  const { type, ...form } = names
  return { propertyNames: form }
}

/** Without the bounds of JavaScript's integers, and without the type of keys. */
function tidied({ minimum, maximum, propertyNames, ...schema }: JsonSchema): JsonSchema {
  return {
    ...schema,
    ...(minimum !== undefined && minimum !== Number.MIN_SAFE_INTEGER && { minimum }),
    ...(maximum !== undefined && maximum !== Number.MAX_SAFE_INTEGER && { maximum }),
    ...keyForm(propertyNames),
  }
}
