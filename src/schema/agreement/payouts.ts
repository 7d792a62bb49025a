import * as z from 'zod'
import { openDays, paymentDocuments } from '../../domain/agreement/money/payout-plan.ts'
import { conventions } from '../../domain/calendar/convention.ts'
import { missingDays } from '../../domain/calendar/day.ts'
import { months } from '../../domain/calendar/interval.ts'
import { roundingUnits } from '../../domain/money/rounding.ts'
import { type Problem, problem } from '../../finding.ts'
import { day } from '../values/day.ts'
import { isNotEmpty, key, keyed, notEmpty } from '../values/key.ts'
import { all, given, has, hasExactlyOneOf, hasNone, type Keywords } from '../values/keywords.ts'
import { kronor, quantity } from '../values/kronor.ts'
import { clause, text } from '../values/text.ts'
import { interval } from './interval.ts'
import { due, isClear, unclear, ways } from './payout-days.ts'

const parts = {
  share: quantity.optional().describe('A part of the whole, as a per cent or another weight'),
  amount: kronor.optional().describe('Kronor of the yearly amount that the document states'),
}

const every = interval.describe('The length of the period that a payout, or its instalments, cover')

const plan = {
  every,
  ...due,
  instalments: keyed(
    z
      .strictObject({ ...parts, ...due, what: text.optional() })
      .meta(all(isClear, hasExactlyOneOf('share', 'amount'))),
  )
    .superRefine(notEmpty)
    .meta(isNotEmpty)
    .optional()
    .describe('The payouts of a period, where they are not alike'),
  counted: z
    .enum(['term', 'calendar-year'])
    .optional()
    .describe('Where periods are counted from; as the amount is, if nothing is said'),
  lastPeriod: z
    .enum(['short', 'long'])
    .optional()
    .describe('Whether a last period that is cut is paid by itself (the default) or with the one before'),
  lastDays: z
    .literal(true)
    .optional()
    .describe('Periods that begin on the last day of a month go on beginning on last days'),
  missingDay: z.enum([...missingDays, 'skip']).optional(),
  offBankingDay: z
    .enum(conventions)
    .optional()
    .describe('Where a due day that is no banking day moves; it stays, if nothing is said'),
  openDays: z.enum(openDays).optional().describe('Banking days (the default), or all of Monday to Friday'),
  rounding: z
    .enum(roundingUnits)
    .optional()
    .describe('Payouts in whole units; the last of a year has the rest'),
  holds: keyed(
    z.strictObject({
      until: key.optional().describe('“signed”, or the key of the event that it waits for'),
      what: text.optional(),
    }),
  )
    .optional()
    .describe('What must come before anything is paid'),
  against: z.enum(paymentDocuments).optional().describe('What the recipient sends to be paid'),
}

/** How editors know a plan that is all there. */
const isPlanned: Keywords = {
  ...has('every'),
  ...given(has('instalments'), hasNone(...ways), isClear),
}

const planned = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ ...plan, ...shape }).superRefine((written, context) => {
    const reject = (finding: Problem, path: readonly string[] = []) =>
      context.addIssue({ code: 'custom', path: [...path, ...finding.path], params: { finding } })
    const whole = written as Partial<z.output<z.ZodObject<typeof plan>>> & { readonly unknown?: string }
    if (whole.unknown !== undefined) {
      const [beside] = Object.keys(whole).filter(field => !['unknown', 'source'].includes(field))
      if (beside) reject(problem('only-one-of', [], { fields: ['unknown', beside] }))
      return
    }
    if (whole.every === undefined) return reject(problem('missing-field', [], { field: 'every' }))
    if (!whole.instalments) {
      for (const finding of unclear(whole)) reject(finding)
      return
    }
    const beside = ways.filter(field => whole[field])
    if (beside.length > 0) reject(problem('only-one-of', [], { fields: ['instalments', ...beside] }))
    for (const [key, instalment] of Object.entries(whole.instalments)) {
      const { share, amount } = instalment
      for (const finding of unclear(instalment)) reject(finding, ['instalments', key])
      if ((share === undefined) === (amount === undefined))
        reject(problem('exactly-one-of', [], { fields: ['share', 'amount'] }), ['instalments', key])
    }
  })

/** When grants are paid (utbetalning), from a day on. */
const laterPlan = planned({
  from: day.describe('The first day that the plan is for'),
  source: clause.optional(),
}).meta(all(isPlanned))

/** When grants are paid (utbetalning); or that it is not known, and they are taken to be paid once a year, some day in it. */
export const payouts = planned({
  unknown: text
    .optional()
    .describe('In place of all else: where it stands when grants are paid, or that it is not said'),
  every: every.optional(),
  followedBy: keyed(laterPlan).optional().describe('Plans that follow it, each from a day'),
  source: clause,
})
  .meta(given(has('unknown'), { propertyNames: { enum: ['unknown', 'source'] } }, isPlanned))
  .transform(({ every, ...rest }) =>
    every ? { ...rest, every } : { ...rest, every: months(12), within: 366, rounding: 'krona' as const },
  )
