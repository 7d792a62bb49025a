import * as z from 'zod'
import { day } from '../values/day.ts'
import { key, keyed, oneOrMore } from '../values/key.ts'
import { clause, text } from '../values/text.ts'
import { grantAmount } from './amount.ts'
import { payouts } from './payouts.ts'
import { during, per } from './span.ts'

/** Public cash to recipients (fördelning), an agreement year if nothing else is said. */
export const grant = z.strictObject({
  from: key.describe('The party that pays'),
  to: oneOrMore(key).describe('The party that receives; several, where the document does not divide it'),
  amount: grantAmount,
  per,
  during,
  for: text.optional().describe('What it is for'),
  units: oneOrMore(text)
    .optional()
    .describe('The units or annexes that it is one amount for, where the document does not divide it'),
  addsTo: key.optional().describe('The grant that it is a later addition to'),
  statedFor: z
    .strictObject({ from: day, to: day })
    .optional()
    .describe('The part of the term that the document states it for, where not all of it'),
  later: z
    .literal('may-be-redistributed')
    .optional()
    .describe('The parties may agree on another allocation after the stated period'),
  payouts: payouts.optional().describe('When it is paid, where that is not as the other grants'),
  source: clause,
})

export const grants = keyed(grant)
