import * as z from 'zod'
import { amountSpans } from '../../domain/agreement/money/stated-amount.ts'
import { day } from '../values/day.ts'
import { isNotEmpty, notEmpty } from '../values/key.ts'

/** What an amount is for. */
export const per = z
  .enum(amountSpans)
  .optional()
  .describe(
    'What the amount is for: each agreement year (the default), each calendar year, or once for the whole period',
  )

/** The part of the term that something is for. */
export const during = z
  .strictObject({ from: day.optional(), to: day.optional() })
  .superRefine(notEmpty)
  .meta(isNotEmpty)
  .optional()
  .describe('The part of the term that it is for, where not all of it')
