import * as z from 'zod'
import { dutyKinds } from '../../domain/agreement/duty.ts'
import { problem } from '../../finding.ts'
import { key, keyed, oneOrMore } from '../values/key.ts'
import { has, hasOneOf } from '../values/keywords.ts'
import { clause, text } from '../values/text.ts'
import { monthCount, monthSpan } from './months.ts'
import { schedule } from './schedule.ts'

/** Something that must be done, once or again and again. */
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

const number = z.int().min(0)

/** What a party undertakes to do (åtagande), with its level where one is stated. */
export const commitment = z.strictObject({
  by: oneOrMore(key),
  what: text,
  level: z
    .strictObject({
      count: number.optional().describe('How many'),
      least: number.optional().describe('A floor, or the lower end of a range'),
      most: number.optional().describe('A cap, or the upper end of a range'),
      of: text.describe('What is counted'),
      per: z.enum(['day', 'night', 'week', 'month', 'year']).optional(),
      in: oneOrMore(monthSpan).optional().describe('In these months or seasons only'),
      certainty: z.enum(['exact', 'about', 'at-least', 'at-most']).optional(),
    })
    .superRefine(({ count, least, most }, context) => {
      const isOne = count === undefined ? (least ?? most) !== undefined : (least ?? most) === undefined
      const finding = isOne
        ? least !== undefined && most !== undefined && least > most
          ? problem('number-out-of-range', [], { least, most: Number.POSITIVE_INFINITY })
          : undefined
        : problem('exactly-one-of', [], { fields: ['count', 'least', 'most'] })
      if (finding) context.addIssue({ code: 'custom', params: { finding } })
    })
    .meta({ oneOf: [has('count'), hasOneOf('least', 'most')] })
    .optional(),
  extent: text.optional().describe('How far, where that is no number: as far as possible'),
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
