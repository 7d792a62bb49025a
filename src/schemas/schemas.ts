import type * as z from 'zod'
import type { Language } from '../language.ts'
import { reportSchema } from '../output/formats/json.ts'
import { reportDefinitions } from '../output/reports/definitions.ts'
import { agreementSchema } from '../schema/agreement.ts'

import { indexSchemaFor } from '../schema/index-series.ts'
import { given, has } from '../schema/values/keywords.ts'
import { workspaceSchema } from '../schema/workspace.ts'
import type { JsonSchema } from './inner.ts'
import { labelled } from './labelled.ts'
import { withDefinitions } from './with-definitions.ts'
import { written, writtenWithReadings } from './written-form.ts'

const titles = {
  agreement: { en: 'An agreement', sv: 'Ett avtal' },
  index: { en: 'An index', sv: 'Ett index' },
  workspace: { en: 'The settings of a workspace', sv: 'En arbetsmapps inställningar' },
}

/** The JSON Schemas of files, in a language. `agreement` is the schema of agreements, if not the one that ships. */
export const fileSchemas = (
  language: Language,
  agreement: z.ZodType = agreementSchema,
): Readonly<Record<keyof typeof titles, object>> => ({
  agreement: finished(language, 'agreement', writtenWithReadings(agreement, language)),
  index: finished(language, 'index', {
    type: 'object',
    ...given(
      { ...has('kind'), properties: { kind: { const: 'level' } } },
      written(indexSchemaFor({ kind: 'level' }), language),
      written(indexSchemaFor({ kind: 'percent-change' }), language),
    ),
  }),
  workspace: finished(language, 'workspace', written(workspaceSchema, language)),
})

const finished = (language: Language, name: keyof typeof titles, schema: JsonSchema): object =>
  draft07(withDefinitions(labelled({ description: titles[name][language], ...schema })))

/** Every JSON Schema that ships, by the path of its file: of files in each language, and of reports. */
export function schemas(): Map<string, object> {
  const files = (['en', 'sv'] as const).flatMap(language =>
    Object.entries(fileSchemas(language)).map(
      ([name, schema]) => [`${language === 'en' ? '' : `${language}/`}${name}.schema.json`, schema] as const,
    ),
  )
  return new Map<string, object>([
    ...files,
    ...reportDefinitions.map(
      report => [`report-${report.name}.schema.json`, draft07(reportSchema(report))] as const,
    ),
  ])
}

const draft07 = (schema: object): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...schema,
})
