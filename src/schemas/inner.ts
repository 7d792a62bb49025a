import { isPlainObject } from '../domain/plain-object.ts'
import type { Keywords } from '../schema/values/keywords.ts'

export type JsonSchema = Keywords

/** Changes a schema within another; `name` is the name of its field, or of the nearest field around it. */
export type SchemaChange = (inner: JsonSchema, name: string) => JsonSchema

/** Changes the schema of each field, entry and item of a value; other schemas about the value itself stay as they are. */
export const withParts = (schema: JsonSchema, change: SchemaChange, name = ''): JsonSchema =>
  changed(schema, change, name, ['properties'], ['additionalProperties', 'items'])

/** Changes each schema within a schema, except those of conditions (`if`). */
export const withInner = (schema: JsonSchema, change: SchemaChange, name = ''): JsonSchema =>
  changed(schema, change, name, ['properties', 'definitions', 'dependencies'], [...single, ...lists])

/** The keywords that hold one schema, and those that hold a list of schemas. */
const single = ['additionalProperties', 'items', 'propertyNames', 'then', 'else', 'not']
const lists = ['allOf', 'anyOf', 'oneOf']

/** Changes the schemas that stand in some keywords: `named` hold schemas by name, `unnamed` a schema or a list of them. */
function changed(
  schema: JsonSchema,
  change: SchemaChange,
  name: string,
  named: readonly string[],
  unnamed: readonly string[],
): JsonSchema {
  const changedValue = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map(item => changedValue(item, name))
    return isPlainObject(value) ? change(value, name) : value
  }
  const entries = Object.entries(schema).map(([keyword, value]) => {
    if (named.includes(keyword) && isPlainObject(value)) {
      const schemas = Object.entries(value).map(([name, inner]) => [name, changedValue(inner, name)])
      return [keyword, Object.fromEntries(schemas)]
    }
    if (!unnamed.includes(keyword)) return [keyword, value]
    return [keyword, changedValue(value, keyword === 'then' ? discriminatorOf(schema, name) : name)]
  })
  return Object.fromEntries(entries)
}

/** The discriminator of the block in `then`, by which the block is named; `name`, where the condition has none. */
const discriminatorOf = ({ if: condition }: JsonSchema, name: string): string =>
  (typeof condition === 'object' && condition.required?.length === 1 && condition.required[0]) || name
