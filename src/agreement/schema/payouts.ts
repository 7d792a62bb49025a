import * as z from 'zod'
import { wrong } from '../../shape/leaf.ts'
import { clause, text } from '../../shape/text.ts'
import { interval, month } from './months.ts'

/** When grants are paid (utbetalning). */
export const payouts = z
  .strictObject({
    every: interval,
    in: month.optional().describe('The month in which a yearly payout is made'),
    timing: z
      .enum(['in-advance', 'in-arrears'])
      .optional()
      .describe('On the first day, or the last, of the period that the payout covers'),
    offBankingDay: z
      .enum(['stays', 'previous', 'next'])
      .optional()
      .describe('Where a due day that is no banking day moves; it stays, if nothing is said'),
    condition: text.optional().describe('What must be done before anything is paid'),
    source: clause,
  })
  .transform(({ in: month, timing, ...plan }, context) => {
    if (month !== undefined && timing === undefined && plan.every === 12) return { ...plan, month }
    if (month === undefined && timing !== undefined) return { ...plan, timing }
    const fields = plan.every === 12 ? ['in', 'timing'] : ['timing']
    const { wrong: finding } = wrong('exactly-one-of', { fields })
    context.issues.push({ code: 'custom', input: plan, params: { finding } })
    return z.NEVER
  })
