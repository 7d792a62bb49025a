import { reportVersion } from '../formats/json.ts'
import { type ReportForm, rowSchema } from './column.ts'
import { block, constant, day, list, text, type ValueSchema } from './value-schema.ts'

/** The JSON Schema of a report in JSON. */
export const reportSchema = ({ name, columns, facts = [] }: ReportForm<never>): ValueSchema =>
  block({
    report: constant(name),
    version: constant(reportVersion),
    today: day(),
    asOf: day(),
    ...rowSchema(facts).properties,
    rows: list(rowSchema(columns)),
    assumptions: list(assumption),
  })

/** An assumption has further fields by its code. */
const assumption: ValueSchema = {
  ...block({ code: text(), agreement: text(), text: text() }),
  additionalProperties: {},
}
