import * as z from 'zod'
import { day } from '../values/day.ts'
import { isNotEmpty, notEmpty, oneOrMore } from '../values/key.ts'
import { clause, text } from '../values/text.ts'

/** Blocks as they are written otherwise, with only what is new: the rest stays as it is. */
const changed = z
  .record(z.string(), z.unknown())
  .superRefine(notEmpty)
  .meta({
    ...isNotEmpty,
    description: 'What is new in the blocks of the agreement; what is not named stays as it is',
    examples: [{ grants: { drift: { amount: 450000 } } }],
  })

const place = z
  .string()
  .regex(/^[A-Za-z]+(\.[A-Za-z0-9-]+)+$/)
  .meta({ patternErrorMessage: 'Keys with points between, such as grants.drift' })

/** A change of the agreement (tilläggsavtal) from a day on. */
export const amendment = z.strictObject({
  from: day.describe('The first day on which it applies; figures of earlier days do not move'),
  set: changed.optional(),
  remove: oneOrMore(place)
    .optional()
    .describe('What is no longer so: the keys that lead to it, with points between'),
  what: text.optional(),
  source: clause,
})
