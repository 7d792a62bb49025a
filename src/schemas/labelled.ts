import { type JsonSchema, withInner } from './inner.ts'

/**
 * Puts the label of each field before its description. Titles are not used: of two fields that share a definition, an
 * editor would show the same title for both.
 */
export function labelled(schema: JsonSchema): JsonSchema {
  const { label, description, patternErrorMessage, enum: listed, enumDescriptions, ...rest } = schema
  const texts = [label, description].filter(text => typeof text === 'string')
  return {
    ...(texts.length > 0 && { description: texts.join('. ') }),
    ...withInner(rest, labelled),
    ...(patternErrorMessage !== undefined && { patternErrorMessage }),
    ...(listed && { enum: listed }),
    ...(enumDescriptions !== undefined && { enumDescriptions }),
  }
}
