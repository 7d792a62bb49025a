import * as z from 'zod'
import { error, type Finding } from '../../diagnostic.ts'
import { dutyKinds } from '../../domain/agreement/duty.ts'
import { key, keyed, oneOrMore } from '../../shape/key.ts'
import { clause, text } from '../../shape/text.ts'

import { payoutInterval as interval, month, monthCount } from './months.ts'

/** When something recurs: once by the end of each period, in certain months of it, or so many months into it. */
export const schedule = z
  .strictObject({
    every: interval,
    in: oneOrMore(month).optional().describe('In these months'),
    after: monthCount.optional().describe('So many months into each period'),
    before: z.literal('next').optional().describe('Before the next period begins; not in the last'),
    atLeast: z.literal(true).optional().describe('At least so often'),
    onRequest: z.literal(true).optional().describe('And whenever a party asks for it'),
  })
  .superRefine((schedule, context) => {
    const reject = (finding: Finding, ...path: string[]) =>
      context.addIssue({ code: 'custom', path, params: { finding } })
    const fields = (['in', 'after', 'before'] as const).filter(field => schedule[field] !== undefined)
    if (fields.length > 1) reject(error('only-one-of', [], { fields }))
    if (schedule.after !== undefined && schedule.after >= schedule.every)
      reject(error('number-out-of-range', [], { least: 1, most: schedule.every - 1 }), 'after')
  })

/** Something that must be done again and again. */
export const duty = z.strictObject({
  kind: z.enum(dutyKinds),
  what: text,
  schedule,
  calls: oneOrMore(key).optional().describe('The parties or groups that call to it'),
  delivers: oneOrMore(key).optional().describe('The parties or groups that must deliver'),
  takesPart: oneOrMore(key).optional().describe('The parties or groups that take part'),
  to: text.optional().describe('Who it is delivered to'),
  source: clause,
})

/** A group that meets (styrgrupp, samverkansgrupp). */
export const group = z.strictObject({
  name: text,
  members: oneOrMore(key).describe('The parties that are represented'),
  also: text.optional().describe('Who else takes part'),
  chair: z
    .strictObject({
      how: z.enum(['by-lot', 'elected', 'appointed']),
      months: monthCount.optional().describe('For how many months at a time'),
    })
    .optional(),
  meets: schedule.optional(),
  tasks: text.optional(),
  source: clause,
})

/** What a party undertakes to do (åtagande), with its level where one is stated. */
export const commitment = z.strictObject({
  by: oneOrMore(key),
  what: text,
  level: z
    .strictObject({
      count: z.int().min(0),
      of: text.describe('What is counted'),
      per: z.enum(['day', 'week', 'month', 'year']).optional(),
      certainty: z.enum(['exact', 'about', 'at-least', 'at-most']).optional(),
    })
    .optional(),
  source: clause,
})

/** An effect that the parties want to see, and when. */
export const goal = z.strictObject({
  what: text,
  horizon: z.strictObject({
    months: monthCount,
    certainty: z.enum(['exact', 'more-than']).optional(),
  }),
  source: clause,
})

export const duties = keyed(duty)
