import * as z from 'zod'
import { roundingModes } from '../../domain/money/rounding.ts'
import { percent, share } from '../values/percent.ts'

/** What becomes of the index's change before it is used, in this order. */
export const change = z.strictObject({
  rounding: z
    .strictObject({
      of: z
        .enum(['percent', 'factor'])
        .optional()
        .describe(
          'Of the change in per cent (the default), or of the factor that the amount is multiplied by',
        ),
      decimals: z.int().min(0).max(8),
      mode: z.enum(roundingModes),
    })
    .optional()
    .describe('The change is rounded before it is used'),
  passThrough: share.optional().describe('How much of the change the amount is changed by'),
  floor: percent.optional().describe('The change is never less than this'),
  cap: percent.optional().describe('The change is never more than this'),
})
