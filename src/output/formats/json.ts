import { withoutPrivateDataIn } from '../../findings/private-data.ts'
import { assumptionText, type Words } from '../../messages/words.ts'
import { type ReportDefinition, rowSchema } from '../columns/column.ts'
import { schema, type ValueSchema } from '../columns/value-schema.ts'
import type { Report } from '../report.ts'
import { jsonDocument } from './json-text.ts'

/** A report as JSON. Only texts depend on the language. */
export function json(
  { name, version, rows, assumptions, facts }: Report,
  days: { readonly today: string; readonly asOf: string },
  words: Words,
): string {
  const shown = withoutPrivateDataIn(assumptions).map(assumption => ({
    code: assumption.code,
    agreement: assumption.agreement,
    ...assumption.args,
    text: assumptionText(words, assumption),
  }))
  const report = { report: name, version, ...days, ...facts, rows: rows(), assumptions: shown }
  return jsonDocument(report)
}

/** The JSON Schema of a report as JSON. */
export const reportSchema = ({
  name,
  version = 1,
  columns,
  facts = [],
}: ReportDefinition<never>): ValueSchema =>
  schema.block({
    report: schema.constant(name),
    version: schema.constant(version),
    today: schema.day(),
    asOf: schema.day(),
    ...rowSchema(facts).properties,
    rows: schema.list(rowSchema(columns)),
    assumptions: schema.list(assumption),
  })

/** The schema of an assumption. The arguments of its code are further fields. */
const assumption: ValueSchema = {
  ...schema.block({ code: schema.text(), agreement: schema.text(), text: schema.text() }),
  additionalProperties: {},
}
