import * as z from 'zod'
import { roundingModes, roundingUnits } from '../../domain/money/rounding.ts'
import { day } from '../../shape/day.ts'
import { oneOrMore } from '../../shape/key.ts'
import { clause, text } from '../../shape/text.ts'

/** How amounts follow an index (uppräkning). */
export const indexation = z.strictObject({
  index: text.describe('The id of an index file of the workspace'),
  level: z
    .int()
    .min(1900)
    .max(2200)
    .optional()
    .describe('The year whose prices the amounts are stated in (årsnivå), where the document says it'),
  firstAdjustment: day.describe('The first adjustment takes effect on this day, the next a year later'),
  every: z.literal('year'),
  indexYear: z
    .enum(['same', 'previous'])
    .optional()
    .describe(
      "Whose value an adjustment uses: that of its own calendar year (the default) or the year's before",
    ),
  rounding: z
    .strictObject({ unit: z.enum(roundingUnits), mode: z.enum(roundingModes) })
    .optional()
    .describe('Rounding of each adjusted yearly amount; whole kronor, half-up, if nothing is said'),
  dueOnAdjustmentDay: z
    .enum(['new', 'old'])
    .optional()
    .describe('The level of a payment due on the very day of an adjustment; new, if nothing is said'),
  appliesTo: oneOrMore(z.enum(['grants', 'contributions'])).describe(
    'What is paid to recipients, or what else the parties contribute, or both',
  ),
  ifDiscontinued: z
    .enum(['renegotiate'])
    .optional()
    .describe('What happens if the index is no longer published'),
  source: clause,
})
