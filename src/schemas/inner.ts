import type { Keywords } from '../schema/values/keywords.ts'

export type JsonSchema = Keywords

/** Changes a schema that stands in another, under the name of its field or of the nearest field around it. */
export type SchemaChange = (inner: JsonSchema, name: string) => JsonSchema

/** The schema with each schema of a field, an entry or an item changed: of what stands in the value, not of itself. */
export const withParts = (schema: JsonSchema, change: SchemaChange, name = ''): JsonSchema =>
  changed(schema, change, name, ['properties'], ['additionalProperties', 'items'])

/** The schema with each schema of a field changed. */
export const withFields = (schema: JsonSchema, change: SchemaChange): JsonSchema =>
  changed(schema, change, '', ['properties'], [])

/** The schema with each schema in it changed, save those of conditions. */
export const withInner = (schema: JsonSchema, change: SchemaChange, name = ''): JsonSchema =>
  changed(schema, change, name, ['properties', 'definitions', 'dependencies'], [...single, ...lists])

const single = ['additionalProperties', 'items', 'propertyNames', 'then', 'else', 'not']
const lists = ['allOf', 'anyOf', 'oneOf']

function changed(
  schema: JsonSchema,
  change: SchemaChange,
  name: string,
  named: readonly string[],
  unnamed: readonly string[],
): JsonSchema {
  const inner = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map(item => inner(item, name))
    return isSchema(value) ? change(value, name) : value
  }
  const entries = Object.entries(schema).map(([keyword, value]) => {
    if (named.includes(keyword) && isSchema(value))
      return [
        keyword,
        Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inner(one, name)])),
      ]
    return [
      keyword,
      unnamed.includes(keyword) ? inner(value, keyword === 'then' ? told(schema, name) : name) : value,
    ]
  })
  return Object.fromEntries(entries)
}

/** A block that a field tells of goes by its name. */
const told = ({ if: condition }: JsonSchema, name: string): string =>
  (isSchema(condition) && condition.required?.length === 1 && condition.required[0]) || name

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
