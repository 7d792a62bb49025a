import * as z from 'zod'
import { exact } from '../../domain/money/exact.ts'
import { day } from '../values/day.ts'
import { indexNumber } from '../values/index-number.ts'
import { isNotEmpty, notEmpty } from '../values/key.ts'
import { percent, share } from '../values/percent.ts'
import { publishedPeriod } from '../values/published-period.ts'
import { text } from '../values/text.ts'
import { change } from './index-change.ts'
import { month } from './months.ts'

const whole = exact(100n)

/** An index by its id, several with their weights in per cent, or why it is not known which. */
const follows = z
  .union([
    text.transform(index => ({ basket: [{ index, weight: whole }] })),
    z
      .record(z.string(), share)
      .superRefine(notEmpty)
      .meta(isNotEmpty)
      .transform(weights => ({
        basket: Object.entries(weights).map(([index, weight]) => ({ index, weight })),
      })),
    z.strictObject({ unknown: text.describe('What the document says, where it names no index') }),
  ])
  .describe('The id of an index file of the workspace, or several with weights in per cent')

/** How an amount, or a part of one, follows an index: which, when, and how much of it. */
export const indexedPart = {
  index: follows.optional(),
  percent: percent
    .optional()
    .describe('In place of an index: the change at each adjustment, as the document states it'),
  share: share.optional().describe('How much of the amount is adjusted, per cent; the rest stays as stated'),
  firstAdjustment: day.optional().describe('The first adjustment takes effect on this day'),
  every: z
    .union([z.enum(['year', 'renewal']), z.strictObject({ years: z.int().min(2).max(50) })])
    .describe('How often: each year, every so many years, or only when the agreement is renewed'),
  indexYear: z
    .enum(['same', 'previous', 'second-previous'])
    .optional()
    .describe(
      'Whose value an adjustment uses: that of its own calendar year, of the year before or of two before; ' +
        'if nothing is said the same, but with a month the previous',
    ),
  month: month.optional().describe('The month whose value is used, where the index has values of months'),
  base: z
    .union([
      publishedPeriod,
      z.strictObject({
        period: publishedPeriod,
        number: indexNumber.optional().describe('The level of the index then, as the document states it'),
      }),
    ])
    .optional()
    .describe('The period that levels of the index are compared with'),
  computedFrom: z
    .enum(['base', 'previous-amount'])
    .optional()
    .describe(
      'From the base and the stated amount each time (the default), or from adjustment to adjustment',
    ),
  changesUsed: z
    .enum(['since-last', 'index-year'])
    .optional()
    .describe('Which changes count: of all years since the last adjustment (the default), or of one'),
  change: change.optional().describe('What becomes of the change before it is used'),
}
