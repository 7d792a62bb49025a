import * as z from 'zod'
import { key, keyed } from '../values/key.ts'
import { kronor } from '../values/kronor.ts'
import { clause, text } from '../values/text.ts'
import { amount, simpleAmount } from './amount.ts'
import { during, per } from './span.ts'

/** What a party puts in (insats), an agreement year if nothing else is said. */
export const contribution = z.strictObject({
  from: key.describe('The party that contributes'),
  cash: amount.optional().describe('Money'),
  inKind: amount.optional().describe('The value put on volunteer hours, premises, staff'),
  amount: amount.optional().describe('All of it, where the document states parts of it as “of which”'),
  ofWhich: keyed(
    z.strictObject({
      amount: simpleAmount,
      inKind: z.literal(true).optional().describe('Not paid in money: volunteers, lent premises'),
      what: text.optional(),
    }),
  )
    .optional()
    .describe('Parts of the amount; what is not in kind is cash'),
  restOfCosts: z
    .literal(true)
    .optional()
    .describe(
      'What its costs are above the grants that it receives: in kind as the costs say, the rest cash',
    ),
  paysCosts: z
    .literal(true)
    .optional()
    .describe('The costs, its own or others’, that are said to be paid by it'),
  per,
  during,
  what: text.optional().describe('What it is'),
  source: clause,
})

/** An organisation's yearly costs by category, and what the document says that they add up to. */
export const cost = z.strictObject({
  items: keyed(
    z.strictObject({
      amount: simpleAmount,
      inKind: z
        .union([z.literal(true), simpleAmount])
        .optional()
        .describe('Not paid in money: volunteers, lent premises; all of it (true) or a part'),
      paidBy: key.optional().describe('The party that pays it, where the split is by kind of cost'),
      what: text.optional(),
    }),
  ),
  statedTotal: kronor.optional(),
  source: clause,
})

/** Sums that the document states; checked against what they are sums of. */
export const statedTotals = z.strictObject({
  contributions: simpleAmount.optional().describe('All contributions of an agreement year'),
  grants: simpleAmount.optional().describe('All grants of an agreement year'),
  costs: simpleAmount.optional().describe('All costs'),
  ownFinancing: simpleAmount
    .optional()
    .describe('What the organisations finance themselves: costs less grants'),
  difference: simpleAmount.optional().describe('Costs less grants and own financing'),
  term: simpleAmount
    .optional()
    .describe('All grants of the whole term, at the level that the document states'),
  source: clause,
})
