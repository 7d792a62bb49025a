import * as z from 'zod'
import { cells } from './diff-row.ts'
import { count, day, text } from './fields.ts'

const number = count.nullable().describe('Null where the version has errors')

/** A version in the JSON report of `log`. */
export const logRow = z.strictObject({
  path: text,
  day: day.describe('When it was committed'),
  commit: text,
  version: count.nullable().describe('The version that the file says; null where it is gone or has errors'),
  subject: text,
  state: z.enum(['same', 'changed', 'added', 'removed', 'unreadable']),
  substantive: number,
  other: number,
  editorial: number,
  total: cells,
  interaction: cells,
  findings: z.array(z.literal('version-not-raised')).describe('What is wrong with it beside the one before'),
})
