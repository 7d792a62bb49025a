import type { Words } from '../messages/words.ts'
import { type JsonSchema, withFields, withInner } from './inner.ts'

/** Says in a language what a schema says in English. */
export type Wording = (english: string) => string

/**
 * What people read of a schema, in another wording; with the labels of fields and the names of values. A label stands
 * in the description: of titles editors show that of another field where two share a definition.
 */
export function worded(schema: JsonSchema, words: Words, wording: Wording): JsonSchema {
  const labelled = ({ description, ...rest }: JsonSchema, name: string): JsonSchema => {
    const texts = [...labelOf(name, words), ...(description === undefined ? [] : [description])]
    return texts.length === 0 ? rest : { description: texts.join('. '), ...rest }
  }
  const inside = (part: JsonSchema): JsonSchema =>
    withFields(withInner(said(part, words, wording), inside), labelled)
  return inside(schema)
}

const labelOf = (name: string, { fields }: Words): string[] =>
  Object.hasOwn(fields, name) ? [fields[name as keyof typeof fields]] : []

function said(part: JsonSchema, { values }: Words, wording: Wording): JsonSchema {
  const { description, patternErrorMessage, enum: listed, ...rest } = part
  return {
    ...(description !== undefined && { description: wording(description) }),
    ...rest,
    ...(typeof patternErrorMessage === 'string' && { patternErrorMessage: wording(patternErrorMessage) }),
    ...(listed && { enum: listed }),
    ...(listed?.some(value => String(value) in values) && {
      enumDescriptions: listed.map(value => values[String(value)] ?? ''),
    }),
  }
}
