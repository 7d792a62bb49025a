import * as z from 'zod'
import { type Problem, problem } from '../../../finding.ts'
import { block, type Fields, field, optional, type Shape } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { source } from '../../fields/shared-fields.ts'
import { day } from '../../values/day.ts'
import { keyed } from '../../values/key.ts'
import { all, given, has, hasNone, type Keywords } from '../../values/keywords.ts'
import { text } from '../../values/text.ts'
import { dueDayFields, isClear, unclearDays } from './payout-days.ts'
import { every, plan } from './payout-plan.ts'

/** The JSON Schema keywords for a complete plan. */
const isPlanned: Keywords = {
  ...has('every'),
  ...given(has('instalments'), hasNone(...dueDayFields), isClear),
}

/** A block of the fields of a plan and other fields, whose due days must be clear. */
const planBlock = <F extends Fields>(fields: F) =>
  block({ ...plan, ...fields }).superRefine((written, context) => {
    const reject = (finding: Problem, path: readonly string[] = []) =>
      context.addIssue({ code: 'custom', path: [...path, ...finding.path], params: { finding } })
    const stated = written as Partial<z.output<z.ZodObject<Shape<typeof plan>>>> & {
      readonly unknown?: string
    }
    if (stated.unknown !== undefined) {
      const [beside] = Object.keys(stated).filter(field => !['unknown', 'source'].includes(field))
      if (beside) reject(problem('only-one-of', [], { fields: ['unknown', beside] }))
      return
    }
    if (stated.every === undefined) return reject(problem('missing-field', [], { field: 'every' }))
    if (!stated.instalments) {
      for (const finding of unclearDays(stated)) reject(finding)
      return
    }
    const beside = dueDayFields.filter(field => stated[field])
    if (beside.length > 0) reject(problem('only-one-of', [], { fields: ['instalments', ...beside] }))
    for (const [key, instalment] of Object.entries(stated.instalments)) {
      const { share, amount } = instalment
      for (const finding of unclearDays(instalment)) reject(finding, ['instalments', key])
      if ((share === undefined) === (amount === undefined))
        reject(problem('exactly-one-of', [], { fields: ['share', 'amount'] }), ['instalments', key])
    }
  })

/** A payout plan from a day on. */
const laterPlan = planBlock({
  from: field(day, {
    ...shared.from,
    description: { en: 'The first day that the plan is for', sv: 'Den första dag som planen avser' },
  }),
  source: optional(source),
}).register(z.globalRegistry, all(isPlanned))

/** When grants are paid (utbetalning), or that it is unknown. */
export const payoutTerms = planBlock({
  unknown: field(text.optional(), {
    ...shared.unknown,
    description: {
      en: 'In place of all else: where it stands when grants are paid, or that it is not said',
      sv: 'I stället för allt annat: var det står när bidragen betalas ut, eller att det inte sägs',
    },
  }),
  every: optional(every),
  followedBy: field(keyed(laterPlan).optional(), {
    recognisedBy: [['from']],
    label: { en: 'Followed by', sv: 'Därefter' },
    description: {
      en: 'Plans that follow it, each from a day',
      sv: 'Planer som följer därefter, var och en från en dag',
    },
  }),
  source,
}).register(
  z.globalRegistry,
  given(has('unknown'), { propertyNames: { enum: ['unknown', 'source'] } }, isPlanned),
)
