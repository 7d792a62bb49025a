import * as z from 'zod'
import { agreementSchema } from '../schema/agreement.ts'
import type { Translated } from '../schema/fields/field.ts'
import { schemaFor } from '../schema/index-series.ts'
import { given, has } from '../schema/values/keywords.ts'
import { workspaceSchema } from '../schema/workspace.ts'
import type { JsonSchema } from './inner.ts'
import { labelled } from './labelled.ts'
import { reportNames, reportSchema } from './reports.ts'
import { withDefinitions } from './with-definitions.ts'
import { written, writtenWithReadings } from './written-form.ts'

const titles = {
  agreement: { en: 'An agreement', sv: 'Ett avtal' },
  index: { en: 'An index', sv: 'Ett index' },
  workspace: { en: 'The settings of a workspace', sv: 'En arbetsmapps inställningar' },
}

/** The schemas of what people write, in a language. `agreement` is the schema of agreements, if not the one that ships. */
export const fileSchemas = (
  language: keyof Translated,
  agreement: z.ZodType = agreementSchema,
): Readonly<Record<keyof typeof titles, JsonSchema>> => ({
  agreement: finished(language, 'agreement', writtenWithReadings(agreement, language)),
  index: finished(language, 'index', {
    type: 'object',
    ...given(
      { ...has('kind'), properties: { kind: { const: 'level' } } },
      written(schemaFor({ kind: 'level' }), language),
      written(schemaFor({ kind: 'percent-change' }), language),
    ),
  }),
  workspace: finished(language, 'workspace', written(workspaceSchema, language)),
})

const finished = (language: keyof Translated, name: keyof typeof titles, schema: JsonSchema): JsonSchema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...withDefinitions(labelled({ description: titles[name][language], ...schema })),
})

/** Every JSON Schema that ships, by the path of its file: of what people write in each language, and of reports. */
export function schemas(): Map<string, JsonSchema> {
  const files = (['en', 'sv'] as const).flatMap(language =>
    Object.entries(fileSchemas(language)).map(
      ([name, schema]) => [`${language === 'en' ? '' : `${language}/`}${name}.schema.json`, schema] as const,
    ),
  )
  return new Map<string, JsonSchema>([
    ...files,
    ...reportNames.map(name => [`report-${name}.schema.json`, ofReport(name)] as const),
  ])
}

const ofReport = (name: (typeof reportNames)[number]): JsonSchema =>
  z.toJSONSchema(reportSchema(name), { io: 'input', target: 'draft-07', reused: 'inline' }) as JsonSchema
