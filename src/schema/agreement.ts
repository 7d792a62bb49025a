import * as z from 'zod'
import { amendment } from './agreement/amendment.ts'
import { contribution, cost, statedTotals } from './agreement/contribution.ts'
import { commitment, duties, goal, group } from './agreement/duty.ts'
import { grant } from './agreement/grant.ts'
import { indexation } from './agreement/indexation.ts'
import { notice } from './agreement/notice.ts'
import { party } from './agreement/party.ts'
import { payouts } from './agreement/payouts.ts'
import {
  changes,
  document,
  event,
  otherClause,
  reading,
  remark,
  repayment,
  summary,
} from './agreement/records.ts'
import { term, termination } from './agreement/term.ts'
import { key, keyed } from './values/key.ts'
import { text } from './values/text.ts'

/** The written form of an agreement, format version 1. Amounts are öre and days are days once it is read. */
export const agreementSchema = z.strictObject({
  iop: z.literal('agreement/1').describe('What the file is, and the version of its format'),
  id: key.describe("The agreement's id; the file has the same name"),
  version: z.int().min(1).describe('Raised by one whenever what the agreement means changes'),
  title: text,
  registration: text.optional().describe('Registration number (diarienummer)'),
  language: z.enum(['sv', 'en']).optional().describe('The language of the document'),
  succeeds: key.optional().describe('The id of the agreement that this one follows'),
  document: document.optional(),
  summary: summary.optional(),
  parties: keyed(party).describe('Who takes part'),
  term,
  notice: keyed(notice).optional().describe('Rights to give notice'),
  termination: keyed(termination).optional(),
  contributions: keyed(contribution).optional().describe('What each party puts in, an agreement year'),
  costs: keyed(cost).optional().describe('Costs by organisation: the keys are parties'),
  grants: keyed(grant).optional().describe('How public cash is divided, an agreement year'),
  statedTotals: statedTotals.optional(),
  indexation: indexation.optional(),
  payouts: payouts.optional(),
  repayment: repayment.optional(),
  commitments: keyed(commitment).optional(),
  duties: duties.optional(),
  groups: keyed(group).optional(),
  goals: keyed(goal).optional(),
  changes: changes.optional(),
  clauses: keyed(otherClause).optional(),
  amendments: keyed(amendment)
    .optional()
    .describe('Changes of the agreement (tilläggsavtal), each from a day on'),
  events: keyed(event).optional(),
  remarks: keyed(remark).optional(),
  readings: keyed(reading).optional(),
})

/** An agreement as written, its shape checked. Whether it makes sense is for the rules to say. */
export type Written = z.output<typeof agreementSchema>

/** The blocks that hold things with keys of their own: one of them can be wrong without the others. */
export const keyedBlocks: ReadonlySet<string> = new Set(
  Object.entries(agreementSchema.shape)
    .filter(([, block]) => (block instanceof z.ZodOptional ? block.unwrap() : block) instanceof z.ZodRecord)
    .map(([name]) => name),
)
