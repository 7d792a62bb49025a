import * as z from 'zod'
import { severities } from '../domain/severity.ts'
import { text } from './fields.ts'

/** A kind of finding in the JSON report of `explain`. */
export const explanationRow = z.strictObject({
  code: text,
  severity: z.enum(severities).describe('If the settings of the workspace do not say another'),
  since: text.describe('The version that began to look for it'),
  settable: z.boolean().describe('Whether the settings of a workspace may say another severity'),
  holds: text.describe('What must hold'),
  why: text,
  bad: text.nullable().describe('What is wrong; null where no few lines could show it'),
  good: text.nullable(),
})
