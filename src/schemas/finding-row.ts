import * as z from 'zod'
import { severities } from '../domain/severity.ts'
import { count, day, text } from './fields.ts'

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
  fix: z
    .enum(['safe', 'unsafe'])
    .nullable()
    .describe('Whether `--fix` mends it, or `--fix-unsafe`, which can change what was meant'),
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

/** What the JSON report of `validate` has beside its rows. */
export const findingFacts = {
  ...{ checked: count, errors: count, warnings: count, notes: count },
  ignored: count.describe('How many findings the files ask to be ignored'),
  known: count.describe('How many findings stand in the baseline'),
  fixed: count.describe('How many fixes have been made'),
  gone: count.describe('How many entries of the baseline are of nothing any more'),
}

/** A file in the JSON report of `validate --diff`. */
export const fixesRow = z.strictObject({
  file: text,
  fixes: count.describe('How many fixes the file would get'),
  diff: text.describe('What they would change, as a unified diff'),
})
