import * as z from 'zod'
import type { Bilingual, Language } from '../language.ts'
import { valuesOf } from '../schema/fields/choice.ts'
import { metasOf } from '../schema/fields/field.ts'
import { type JsonSchema, withInner } from './inner.ts'

/** JSON Schema for a schema, with the texts of its fields and values in a language. */
export function jsonSchemaOf(schema: z.ZodType, language: Language): JsonSchema {
  const { $schema, ...json } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      const [fields, values] = [metasOf(zodSchema), valuesOf(zodSchema)]
      if (Object.keys(fields).length > 0) Object.assign(jsonSchema, { fields })
      const listed = jsonSchema.enum?.map(value => values[String(value)])
      if (listed?.some(text => text !== undefined)) Object.assign(jsonSchema, { valueTexts: listed })
    },
  })
  return inLanguage(json, language)
}

/**
 * A schema with its texts in one language instead of both. The label of a field is kept apart from its description
 * until the shapes of a value have been merged, since the description may be that of one of them.
 */
export const inLanguage = (schema: JsonSchema, language: Language): JsonSchema => {
  const { fields, descriptions, patternErrors, valueTexts, label, ...rest } = withInner(
    schema,
    inner => inLanguage(inner, language),
    '',
  ) as Texts & JsonSchema
  const properties = Object.entries(rest.properties ?? {}).map(([name, field]) => {
    const { label, description } = fields?.[name] ?? {}
    if (typeof field !== 'object' || !fields) return [name, field]
    return [
      name,
      {
        ...field,
        ...(label && { label: label[language] }),
        ...(description && { description: description[language] }),
      },
    ]
  })
  return {
    ...rest,
    ...(rest.properties && { properties: Object.fromEntries(properties) }),
    ...(label && { label: label[language] }),
    ...(descriptions && { description: descriptions[language] }),
    ...(patternErrors && { patternErrorMessage: patternErrors[language] }),
    ...(valueTexts && { enumDescriptions: valueTexts.map(text => text?.[language] ?? '') }),
  }
}

/** The texts of a schema in both languages. */
interface Texts {
  readonly fields?: ReturnType<typeof metasOf>
  readonly descriptions?: Bilingual
  readonly patternErrors?: Bilingual
  readonly valueTexts?: readonly (Bilingual | null | undefined)[]
  readonly label?: Bilingual
}
