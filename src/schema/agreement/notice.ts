import * as z from 'zod'
import { missingDays } from '../../domain/calendar/day.ts'
import { problem } from '../../finding.ts'
import { key } from '../values/key.ts'
import { all, exactlyOne, has, hasExactlyOneOf, type Keywords } from '../values/keywords.ts'
import { clause, text } from '../values/text.ts'
import { monthCount } from './months.ts'

const reckonings = ['same-day', 'month-end', 'whole-months'] as const

/** Not in another way; perhaps in that which a reading says. */
const isReckoned = (way: (typeof reckonings)[number]): Keywords => ({
  properties: { reckoned: { not: { enum: reckonings.filter(other => other !== way) } } },
})

/** How the agreement is ended before its time, or opened for negotiation, by one of the parties. */
export const notice = z
  .strictObject({
    months: monthCount.optional().describe('Notice period in months'),
    weeks: z.int().min(1).max(520).optional().describe('Notice period in weeks'),
    days: z.int().min(1).max(3660).optional().describe('Notice period in days'),
    reckoned: z
      .enum(reckonings)
      .optional()
      .describe('Where a period of months ends: on the day with the same number, if nothing is said'),
    firstDay: z
      .enum(['counted', 'not-counted'])
      .optional()
      .describe('Whether the day of the notice is the first of the days, or of the whole months'),
    missingDay: z
      .enum(missingDays)
      .optional()
      .describe('What becomes of a day that its month lacks; its last day, if nothing is said'),
    latest: z
      .enum(['counted-back', 'counted-forward'])
      .optional()
      .describe('How the latest day is found: counted back from the end, if nothing is said'),
    window: z
      .strictObject({
        months: monthCount.describe('So many months before the end'),
        meaning: z.enum(['at-least', 'within']).optional().describe('At the latest then, or not before'),
      })
      .optional()
      .describe('Notice is given before the end of the term or of a renewal, and ends the agreement then'),
    counts: z.enum(['sent', 'received']).optional().describe('Which day is the day of the notice'),
    purpose: z.enum(['end', 'renegotiate']).optional().describe('To end the agreement, if nothing is said'),
    endsFor: z
      .enum(['all', 'giver'])
      .optional()
      .describe('Whether the agreement ends for all, or only for the party that gives notice'),
    form: z.enum(['written']).optional().describe('The form a notice must have'),
    by: z.union([text, z.array(key).min(1)]).describe('Who may give it: in words, or a list of parties'),
    when: text.optional().describe('When it may be given, or on what grounds'),
    source: clause,
  })
  .superRefine(exactlyOne('months', 'weeks', 'days', 'window'))
  .superRefine(({ months, days, reckoned, firstDay, latest, missingDay }, context) => {
    const needs = (field: string, ...needed: string[]) =>
      context.addIssue({
        code: 'custom',
        path: [field],
        params: { finding: problem('field-needs', [], { field, needs: needed }) },
      })
    if (reckoned !== undefined && months === undefined) needs('reckoned', 'months')
    if (latest !== undefined && months === undefined) needs('latest', 'months')
    if (missingDay !== undefined && (months === undefined || (reckoned ?? 'same-day') !== 'same-day'))
      needs('missingDay', 'months', 'reckoned: same-day')
    if (firstDay !== undefined && days === undefined && reckoned !== 'whole-months')
      needs('firstDay', 'days', 'reckoned: whole-months')
  })
  .meta({
    ...hasExactlyOneOf('months', 'weeks', 'days', 'window'),
    dependencies: {
      reckoned: ['months'],
      latest: ['months'],
      missingDay: all(has('months'), isReckoned('same-day')),
      firstDay: { anyOf: [has('days'), all(has('reckoned'), isReckoned('whole-months'))] },
    },
  })
