import * as z from 'zod'
import { type Problem, problem } from '../../finding.ts'
import { oneOrMore } from '../values/key.ts'
import { given, has, hasNone, hasOneOf, type Keywords } from '../values/keywords.ts'
import { dayPattern } from './day-pattern.ts'
import { length } from './interval.ts'
import { month } from './months.ts'

/** Ways to say on which days of a period a payment is made. */
export const due = {
  in: oneOrMore(month).optional().describe('The months in which it is made; alike in each, where several'),
  timing: z
    .enum(['in-advance', 'in-arrears'])
    .optional()
    .describe('In the beginning, or at the end, of the period that the payout covers'),
  on: dayPattern.optional().describe('On these days: the 25th, the last, the third Friday, in week 26'),
  within: z
    .int()
    .min(1)
    .max(366)
    .optional()
    .describe('In the first, or the last, so many days of the period'),
  after: length.optional().describe('So long after the day that the rest gives'),
}

export const ways = ['in', 'timing', 'on', 'within', 'after'] as const

type Due = Partial<z.output<z.ZodObject<typeof due>>>

/** What is wrong with how the days of a period are said. */
export function* unclear({ in: months, timing, on, within, after }: Due): Iterable<Problem> {
  if (months && timing) yield problem('only-one-of', [], { fields: ['in', 'timing'] })
  else if (months && within) yield problem('only-one-of', [], { fields: ['in', 'within'] })
  else if (on && within) yield problem('only-one-of', [], { fields: ['on', 'within'] })
  else if (within && !timing) yield problem('field-needs', ['within'], { field: 'within', needs: ['timing'] })
  else if (!months && !timing && !on && after)
    yield problem('field-needs', ['after'], { field: 'after', needs: ['in', 'timing', 'on'] })
  else if (!months && !timing && !on)
    yield problem('one-of-missing', [], { fields: ['in', 'timing', 'on', 'instalments'] })
}

/** How editors know that the days of a period are clear. */
export const isClear: Keywords = given(
  has('within'),
  given(has('in'), hasNone('in'), given(has('on'), hasNone('on'), has('timing'))),
  { ...hasOneOf('in', 'timing', 'on'), dependencies: { timing: hasNone('in') } },
)
