import * as z from 'zod'
import { conditions } from '../../domain/agreement/term.ts'
import { day } from '../../shape/day.ts'
import { keyed, oneOrMore } from '../../shape/key.ts'
import { clause, text } from '../../shape/text.ts'
import { monthCount } from './months.ts'

/** When the agreement is in force, both days included. */
export const term = z.strictObject({
  from: day.describe('The first day'),
  to: day.describe('The last day'),
  condition: oneOrMore(z.enum(conditions))
    .optional()
    .describe('What must hold for the agreement to be in force'),
  options: keyed(
    z.strictObject({
      months: monthCount.describe('By how many months the term can be prolonged'),
      decideBy: day.describe('The last day to decide'),
      by: text.optional().describe('Who decides'),
      source: clause.optional(),
    }),
  )
    .optional()
    .describe('Rights to prolong the term'),
  source: clause,
})

/** How the agreement is ended before its time by one of the parties. */
export const notice = z.strictObject({
  months: monthCount.describe(
    'Notice period; the agreement ends on the day with the same number so many months later',
  ),
  form: z.enum(['written']).optional().describe('The form a notice must have'),
  by: text.describe('Who may give it'),
  when: text.optional().describe('When it may be given, or on what grounds'),
  source: clause,
})

/** A way in which a party or the partnership is given notice, and what then happens to the money. */
export const termination = z.strictObject({
  by: text.optional().describe('Who decides'),
  when: text.describe('On what grounds, after which steps'),
  keepsMonths: monthCount.describe('For how many months compensation is kept, while the activity goes on'),
  newPayments: z.literal(false).describe('Nothing more is paid'),
  source: clause,
})
