import * as z from 'zod'
import { termConditions } from '../../domain/agreement/term/term.ts'
import { problem } from '../../finding.ts'
import { day, knownDay, lastDay } from '../values/day.ts'
import { keyed, oneOrMore } from '../values/key.ts'
import { exactlyOne, given, has, hasExactlyOneOf, hasNone } from '../values/keywords.ts'
import { clause, text } from '../values/text.ts'
import { monthCount } from './months.ts'

const times = z.int().min(1).max(100)

const length = z
  .strictObject({
    years: z.int().min(1).max(100).optional(),
    months: monthCount.optional(),
  })
  .superRefine(exactlyOne('years', 'months'))
  .meta(hasExactlyOneOf('years', 'months'))

const review = z
  .strictObject({
    periods: times.optional().describe('At the end of every so many renewals'),
    months: monthCount.optional().describe('At the end of every so many months'),
  })
  .superRefine(exactlyOne('periods', 'months'))
  .meta(hasExactlyOneOf('periods', 'months'))

const option = z.strictObject({
  months: monthCount.optional().describe('By how many months the term can be prolonged, if that is stated'),
  times: times.optional().describe('How many times it can be used'),
  decideBy: z
    .union([day, z.strictObject({ monthsBefore: monthCount.describe('So many months before the end') })])
    .optional()
    .describe('The last day to decide'),
  how: z.enum(['notification', 'decision', 'decision-after-evaluation']).optional(),
  by: text.optional().describe('Who decides'),
  source: clause.optional(),
})

/** When the agreement is in force, both days included. */
export const term = z
  .strictObject({
    from: knownDay.optional().describe('The first day'),
    to: lastDay.optional().describe('The last day'),
    length: length.optional().describe('How long it is in force'),
    condition: oneOrMore(z.enum(termConditions))
      .optional()
      .describe('What must hold for the agreement to be in force'),
    renewal: z
      .strictObject({
        months: monthCount.describe('How long each renewal is'),
        times: times.optional().describe('How many times at most'),
        review: review.optional().describe('When the agreement must be reviewed'),
        source: clause.optional(),
      })
      .optional()
      .describe('It is renewed by itself, unless notice is given'),
    options: keyed(option).optional().describe('Rights to prolong the term by a decision'),
    source: clause,
  })
  .superRefine(({ to, renewal }, context) => {
    const fields = ['to: open', 'renewal']
    if (to === 'open' && renewal)
      context.addIssue({ code: 'custom', params: { finding: problem('only-one-of', [], { fields }) } })
  })
  .meta(given({ ...has('to'), properties: { to: { const: 'open' } } }, hasNone('renewal')))

/** A way in which a party or the partnership is given notice, and what then happens to the money. */
export const termination = z.strictObject({
  by: text.optional().describe('Who decides'),
  when: text.describe('On what grounds, after which steps'),
  keepsMonths: monthCount.describe('For how many months compensation is kept, while the activity goes on'),
  newPayments: z.literal(false).describe('Nothing more is paid'),
  source: clause,
})
