import * as z from 'zod'
import { agreementStatuses } from '../domain/views/status.ts'
import { amount, count, day, text } from './fields.ts'

/** An agreement in the JSON report of `list`. */
export const listRow = z.strictObject({
  agreement: text,
  version: count,
  title: text,
  registration: text.nullable(),
  status: z.enum(agreementStatuses),
  from: day.nullable(),
  to: day.nullable(),
  parties: count,
  yearly: amount,
  succeeds: text.nullable(),
  renews: z.boolean().describe('Whether it renews itself after that day, unless notice is given'),
  gap: z
    .int()
    .nullable()
    .describe(
      'Days between the end of the agreement it succeeds and its own first; below 0 where they overlap',
    ),
})
