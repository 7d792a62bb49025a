import * as z from 'zod'
import { severities } from '../domain/severity.ts'
import { day, text } from './fields.ts'

const place = z.int().min(1)

const span = {
  line: place,
  column: place.describe('Columns count UTF-16 units, from 1'),
  endLine: place,
  endColumn: place.describe('The first place after the end'),
}

/** A finding in the JSON report of `validate`. */
export const findingRow = z.strictObject({
  file: text,
  ...span,
  severity: z.enum(severities),
  code: text,
  path: text,
  message: text.describe('What is wrong'),
  notes: z.array(text).describe('What that rests on'),
  help: text.nullable().describe('What to write instead'),
  related: z
    .array(
      z.strictObject({
        ...span,
        message: text,
      }),
    )
    .describe('Other places of the file that have to do with it'),
  suppressed: z
    .strictObject({ reason: text, until: day.nullable().describe('The last day that it is ignored on') })
    .nullable()
    .describe('Why the file asks for it to be ignored; it is not counted then'),
  known: z.boolean().describe('Whether it stands in the baseline; it is not counted then'),
})
