import * as z from 'zod'
import { agreementSchema } from '../agreement/schema.ts'
import { indexSchema } from '../index-series/schema.ts'
import { workspaceSchema } from '../settings/schema.ts'
import { reportNames, reportSchema } from './reports.ts'

type JsonSchema = z.core.JSONSchema.JSONSchema

/** Every JSON Schema that ships, by the name of its file. */
export function schemas(): Map<string, JsonSchema> {
  const written = {
    agreement: withReadings(json(agreementSchema)),
    index: json(indexSchema),
    workspace: json(workspaceSchema),
  }
  const reports = reportNames.map(name => [`report-${name}`, json(reportSchema(name))] as const)
  return new Map(
    [...Object.entries(written), ...reports].map(([name, schema]) => [`${name}.schema.json`, schema]),
  )
}

const json = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input', target: 'draft-07', reused: 'inline' }) as JsonSchema

/** What identifies the file and its parts is never a matter of reading. */
const fixed = new Set(['iop', 'id', 'version', 'readings'])

/** In a file a reading may stand in place of any single value. */
function withReadings(schema: JsonSchema): JsonSchema {
  const { properties = {}, ...rest } = schema
  return {
    ...rest,
    properties: mapped(properties, (inner, name) => (fixed.has(name) ? inner : orReading(inner))),
    definitions: {
      reading: {
        type: 'object',
        description: 'The key of a reading, whose chosen option stands here',
        properties: { reading: { type: 'string' } },
        required: ['reading'],
        additionalProperties: false,
      },
    },
  }
}

function orReading(schema: JsonSchema): JsonSchema {
  if (schema.type === 'object') {
    const { properties, additionalProperties } = schema
    return {
      ...schema,
      ...(properties && { properties: mapped(properties, orReading) }),
      ...(typeof additionalProperties === 'object' && {
        additionalProperties: orReading(additionalProperties),
      }),
    }
  }
  const { description, ...own } = schema
  const or = { anyOf: [own, { $ref: '#/definitions/reading' }] }
  return description === undefined ? or : { description, ...or }
}

type Property = JsonSchema | boolean

const mapped = (
  properties: Readonly<Record<string, Property>>,
  change: (schema: JsonSchema, name: string) => Property,
): Record<string, Property> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      typeof schema === 'object' ? change(schema, name) : schema,
    ]),
  )
