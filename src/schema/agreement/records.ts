import * as z from 'zod'

import { concerns } from '../../domain/agreement/quoted-clause.ts'
import { eventKinds } from '../../domain/agreement/term/event.ts'
import { termConditions } from '../../domain/agreement/term/term.ts'
import { problem } from '../../finding.ts'
import { day, partialDay } from '../values/day.ts'
import { key, keyed, oneOrMore } from '../values/key.ts'
import { given, has } from '../values/keywords.ts'
import { leaf, wrong } from '../values/leaf.ts'
import { clause, text } from '../values/text.ts'

/** The document itself. */
export const document = z.strictObject({
  date: partialDay.optional().describe('The date that it bears'),
  originals: z.int().min(1).optional().describe('How many identical originals there are'),
  attachments: text.optional().describe('What belongs to it, and whether it is at hand'),
  basis: text.optional().describe('The political decisions that it rests on'),
  source: clause.optional(),
})

/** What the partnership is about, in short and in own words. */
export const summary = z.strictObject({
  background: text.optional(),
  purpose: text.optional(),
  targetGroup: text.optional(),
  values: text.optional(),
  activities: text.optional(),
  source: clause.optional(),
})

/** Something that has happened to the agreement. */
export const event = z.strictObject({
  kind: z.enum(eventKinds),
  day: partialDay.optional(),
  ends: day.optional().describe('The last day that it leads to, or would lead to'),
  condition: oneOrMore(z.enum(termConditions))
    .optional()
    .describe('Which conditions are met; all that are declared, if nothing is said'),
  received: partialDay.optional().describe('When a notice reached the other party; day is when it was sent'),
  notice: key.optional().describe('The right by which notice was given'),
  option: key.optional().describe('The option of the term that was used'),
  by: oneOrMore(key).optional().describe('The parties that did it'),
  registration: text.optional(),
  what: text.optional(),
  source: clause,
})

/** What becomes of money that is not used, or not used for its purpose (återbetalning). */
export const repayment = z.union([
  z.literal('none'),
  keyed(
    z.strictObject({
      of: oneOrMore(z.enum(['unused', 'not-for-purpose'])),
      duty: z.enum(['must', 'may-be-demanded']),
      to: oneOrMore(key).optional(),
      source: clause,
    }),
  ),
])

/** How the agreement itself is changed. */
export const changes = z.strictObject({
  how: text,
  form: z.enum(['dialogue', 'written-signed']),
  grounds: text.optional(),
  source: clause,
})

/** A clause that decides neither money nor a day; or one that does, and that no field can say. */
export const otherClause = z
  .strictObject({
    what: text,
    quote: text.optional(),
    concerns: oneOrMore(z.enum(concerns))
      .optional()
      .describe('What it decides, where no field can say it: results that it could matter to quote it'),
    source: clause,
  })
  .superRefine(({ concerns, quote }, context) => {
    if (!concerns || quote !== undefined) return
    context.addIssue({
      code: 'custom',
      params: { finding: problem('missing-field', [], { field: 'quote' }) },
    })
  })
  .meta(given(has('concerns'), has('quote')))

/** A mistake or an oddity of the document, kept as it stands. */
export const remark = z.strictObject({
  kind: z.enum(['unit', 'org-number', 'names', 'reference', 'date', 'sum', 'wording']),
  what: text,
  quote: text.optional(),
  meant: text.optional(),
  source: clause,
})

/** Where the document is unclear: the alternatives, which is used, and why. */
export const reading = z.strictObject({
  question: text,
  options: keyed(
    z
      .strictObject({
        value: leaf({ description: 'What stands wherever the reading is referred to' }, written =>
          written === undefined ? wrong('missing-field', { field: 'value' }) : written,
        ),
        quote: text.optional(),
        what: text.optional(),
      })
      .meta(has('value')),
  ),
  chosen: key.optional().describe('The option that the calculations follow'),
  why: text.optional().describe('Why that one'),
  decidedBy: text.optional(),
  source: clause.optional(),
})
