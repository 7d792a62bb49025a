import { en } from '../messages/en/en.ts'
import { schemaTexts } from '../messages/sv/schema.ts'
import { sv } from '../messages/sv/sv.ts'
import type { Words } from '../messages/words.ts'
import { reportSchema } from '../output/formats/json.ts'
import { reportDefinitions } from '../output/reports/definitions.ts'
import { agreementSchema } from '../schema/agreement.ts'
import { schemaFor } from '../schema/index-series.ts'
import { given, has } from '../schema/values/keywords.ts'
import { workspaceSchema } from '../schema/workspace.ts'
import type { JsonSchema } from './inner.ts'
import { shared } from './shared.ts'
import { type Wording, worded } from './worded.ts'
import { written, writtenWithReadings } from './written.ts'

/** The schemas of what people write, with what they say in English. */
export const files = Object.entries({
  agreement: { description: 'An agreement', ...writtenWithReadings(agreementSchema) },
  index: {
    description: 'An index',
    type: 'object',
    ...given(
      { ...has('kind'), properties: { kind: { const: 'level' } } },
      written(schemaFor({ kind: 'level' })),
      written(schemaFor({ kind: 'percent-change' })),
    ),
  },
  workspace: { description: 'The settings of a workspace', ...written(workspaceSchema) },
} satisfies Record<string, JsonSchema>)

/** Every JSON Schema that ships, by the path of its file: of what people write in each language, and of reports. */
export function schemas(): Map<string, object> {
  return new Map<string, object>([
    ...files.map(([name, schema]) => [`${name}.schema.json`, inWords(schema, en, text => text)] as const),
    ...files.map(([name, schema]) => [`sv/${name}.schema.json`, inWords(schema, sv, inSwedish)] as const),
    ...reportDefinitions.map(
      form => [`report-${form.name}.schema.json`, draft07(reportSchema(form))] as const,
    ),
  ])
}

const inWords = (schema: JsonSchema, words: Words, wording: Wording): object =>
  draft07(shared(worded(schema, words, wording)))

const draft07 = (schema: object): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...schema,
})

/** A text that is not translated stays in English, which a test forbids. */
const inSwedish = (english: string) => schemaTexts[english] ?? english
