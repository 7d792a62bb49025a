import * as z from 'zod'
import { error, type Finding } from '../../diagnostic.ts'
import { clause, text } from '../../shape/text.ts'
import { month, payoutInterval } from './months.ts'

/** When grants are paid (utbetalning). */
export const payouts = z
  .strictObject({
    every: payoutInterval,
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
    const reject = (finding: Finding, ...path: string[]) => {
      context.issues.push({ code: 'custom', input: plan, path, params: { finding } })
      return z.NEVER
    }
    if (plan.every !== 12 && month !== undefined) return reject(error('month-not-yearly', [], {}), 'in')
    if (timing !== undefined && month === undefined) return { ...plan, timing }
    if (timing === undefined && month !== undefined) return { ...plan, month }
    if (plan.every !== 12) return reject(error('missing-field', [], { field: 'timing' }))
    return reject(error('exactly-one-of', [], { fields: ['in', 'timing'] }))
  })
