import { type JsonSchema, withInner } from './inner.ts'

/**
 * A schema with the label of each field before its description. Titles are not used, since editors show that of
 * another field where two share a definition.
 */
export function labelled(schema: JsonSchema): JsonSchema {
  const { label, description, patternErrorMessage, enum: listed, enumDescriptions, ...rest } = schema
  const texts = [label, description].filter(text => text !== undefined)
  return {
    ...(texts.length > 0 && { description: texts.join('. ') }),
    ...withInner(rest, labelled),
    ...(patternErrorMessage !== undefined && { patternErrorMessage }),
    ...(listed && { enum: listed }),
    ...(enumDescriptions !== undefined && { enumDescriptions }),
  }
}
