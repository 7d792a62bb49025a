import * as z from 'zod'
import { amount, kronor } from '../../shape/amount.ts'
import { key, keyed } from '../../shape/key.ts'
import { clause, text } from '../../shape/text.ts'

/** What a party puts in (insats), an agreement year. */
export const contribution = z.strictObject({
  from: key.describe('The party that contributes'),
  cash: amount.optional().describe('Money'),
  inKind: amount.optional().describe('The value put on volunteer hours, premises, staff'),
  restOfCosts: z
    .literal(true)
    .optional()
    .describe(
      'What its costs are above the grants that it receives: in kind as the costs say, the rest cash',
    ),
  what: text.optional().describe('What it is'),
  source: clause,
})

/** An organisation's yearly costs by category, and what the document says that they add up to. */
export const cost = z.strictObject({
  items: keyed(
    z.strictObject({
      amount: amount,
      inKind: z.literal(true).optional().describe('Not paid in money: volunteers, lent premises'),
      what: text.optional(),
    }),
  ),
  statedTotal: kronor.optional(),
  source: clause,
})

/** Sums that the document states; checked against what they are sums of. */
export const statedTotals = z.strictObject({
  contributions: kronor.optional().describe('All contributions of an agreement year'),
  grants: kronor.optional().describe('All grants of an agreement year'),
  costs: kronor.optional().describe('All costs'),
  ownFinancing: kronor.optional().describe('What the organisations finance themselves: costs less grants'),
  difference: kronor.optional().describe('Costs less grants and own financing'),
  source: clause,
})
