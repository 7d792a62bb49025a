import * as z from 'zod'
import { conventions } from '../../domain/calendar/convention.ts'
import { missingDays } from '../../domain/calendar/day.ts'
import { type Problem, problem } from '../../finding.ts'
import { oneOrMore } from '../values/key.ts'
import { given, has, hasNone } from '../values/keywords.ts'
import { dayPattern, ordinal } from './day-pattern.ts'
import { interval, length } from './interval.ts'
import { latest } from './latest.ts'
import { monthSpan } from './months.ts'
import { origin } from './origin.ts'

/** Ways to say when in a period; of these only `after` and `before` go together, and `in`, `inMonth` and `on`. */
const ways = ['in', 'inMonth', 'on', 'after', 'afterEnd', 'times', 'before'] as const
type Way = (typeof ways)[number]
const together: readonly (readonly Way[])[] = [
  ['in', 'inMonth', 'on'],
  ['after', 'before'],
]

/** The ways of some that do not go together with one. */
const apart = (way: Way, others: readonly Way[]): readonly Way[] =>
  others.filter(other => other !== way && !together.some(ways => ways.includes(way) && ways.includes(other)))

/** When something is due: again and again, so long after a day, or once. */
export const schedule = z
  .strictObject({
    every: interval.optional(),
    latest: latest.optional(),
    countedFrom: origin
      .optional()
      .describe('Where periods, or a length after something, are counted from; the start'),
    in: oneOrMore(monthSpan).optional().describe('In these months or seasons'),
    inMonth: oneOrMore(ordinal(1200)).optional().describe('In these months of each period'),
    on: oneOrMore(dayPattern).optional().describe('On these days'),
    after: length.optional().describe('So long into each period, or after what is counted from'),
    afterEnd: length.optional().describe('So long after the end of each period'),
    times: z.int().min(2).max(366).optional().describe('So many times in each period, spread evenly'),
    before: z.literal('next-period').optional().describe('Before the next period begins; not in the last'),
    missingDay: z
      .enum([...missingDays, 'skip'])
      .optional()
      .describe('What becomes of a day that its month lacks; its last day, if nothing is said'),
    offBankingDay: z
      .enum(conventions)
      .optional()
      .describe('Where a due day that is no banking day moves; it stays, if nothing is said'),
    count: z.int().min(1).max(1000).optional().describe('No more than so many times'),
    survives: length.optional().describe('For how long it goes on after the end of the agreement'),
    atLeast: z.literal(true).optional().describe('At least so often'),
    onRequest: z.literal(true).optional().describe('And whenever a party asks for it'),
  })
  .superRefine((schedule, context) => {
    const reject = (finding: Problem, ...path: string[]) =>
      context.addIssue({ code: 'custom', path, params: { finding } })
    const { every, latest, after, inMonth } = schedule
    const said = ways.filter(field => schedule[field] !== undefined)
    const needing = [...said, 'survives', 'missingDay'] as const
    if (latest) {
      const fields = (['every', 'countedFrom', ...needing] as const).filter(
        field => schedule[field] !== undefined,
      )
      if (fields.length > 0) reject(problem('only-one-of', [], { fields: ['latest', ...fields] }))
    } else if (!every) {
      if (!after) return reject(problem('one-of-missing', [], { fields: ['every', 'latest', 'after'] }))
      const isMissing = needing.some(field => field !== 'after' && schedule[field] !== undefined)
      if (isMissing) reject(problem('missing-field', [], { field: 'every' }))
    } else {
      const isTogether = together.some(fields => said.every(field => fields.includes(field)))
      if (said.length > 1 && !isTogether) reject(problem('only-one-of', [], { fields: said }))
      const most = every.unit === 'months' ? every.count : 0
      const outside = inMonth?.find(number => Math.abs(number) > most)
      if (outside) reject(problem('month-not-in-period', [], { month: outside }), 'inMonth')
      if (after && after.unit === every.unit && after.count >= every.count)
        reject(problem('after-period', [], {}), 'after')
    }
  })
  .meta(
    given(
      has('latest'),
      hasNone('every', 'countedFrom', ...ways, 'survives', 'missingDay'),
      given(
        has('every'),
        {
          dependencies: Object.fromEntries(
            ways.map((way, i) => [way, hasNone(...apart(way, ways.slice(i)))]),
          ),
        },
        given(
          has('after'),
          hasNone(...ways.filter(way => way !== 'after'), 'survives', 'missingDay'),
          has('every'),
        ),
      ),
    ),
  )

export type WrittenSchedule = z.output<typeof schedule>
