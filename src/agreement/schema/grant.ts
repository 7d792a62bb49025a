import * as z from 'zod'
import { amount } from '../../shape/amount.ts'
import { day } from '../../shape/day.ts'
import { key } from '../../shape/key.ts'
import { clause, text } from '../../shape/text.ts'

/** Public cash to a recipient (fördelning), an agreement year. */
export const grant = z.strictObject({
  from: key.describe('The party that pays'),
  to: key.describe('The party that receives'),
  amount: amount,
  for: text.optional().describe('What it is for'),
  statedFor: z
    .strictObject({ from: day, to: day })
    .optional()
    .describe('The part of the term that the document states it for, where not all of it'),
  later: z
    .literal('may-be-redistributed')
    .optional()
    .describe('The parties may agree on another allocation after the stated period'),
  source: clause,
})
