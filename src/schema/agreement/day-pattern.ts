import * as z from 'zod'
import type { DayPattern } from '../../domain/calendar/day-pattern.ts'
import { problem } from '../../finding.ts'
import { isNotEmpty, oneOrMore } from '../values/key.ts'
import { leaf, wrong } from '../values/leaf.ts'
import { numberProblem } from '../values/meant-number.ts'

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** A place in an order, from its end where it is negative: 1 or `first`, −1 or `last`. */
export const ordinal = (most: number) =>
  leaf(
    {
      anyOf: [
        { type: 'integer', minimum: -most, maximum: most, not: { const: 0 } },
        { enum: ['first', 'last'] },
      ],
    },
    (written): number | ReturnType<typeof wrong> => {
      if (written === 'first') return 1
      if (written === 'last') return -1
      const quoted = numberProblem(written)
      if (quoted) return quoted
      if (typeof written === 'string') {
        const allowed = ['first', 'last']
        return wrong('value-not-allowed', { found: written, nearest: undefined, allowed })
      }
      const isOrdinal = typeof written === 'number' && Number.isInteger(written) && written !== 0
      return isOrdinal && Math.abs(written) <= most
        ? written
        : wrong('number-out-of-range', { least: 1, most })
    },
  )

/** Which days are meant; all that is said must hold of them. */
export const dayPattern = z
  .strictObject({
    day: oneOrMore(ordinal(31)).optional().describe('Day of the month; −1 or last for the last'),
    weekday: oneOrMore(z.enum(weekdays)).optional(),
    week: oneOrMore(ordinal(53)).optional().describe('Week of the year'),
    yearDay: oneOrMore(ordinal(366)).optional().describe('Day of the year'),
    bankingDay: z.literal(true).optional().describe('Only banking days'),
    nth: oneOrMore(ordinal(366))
      .optional()
      .describe('Which of the days that the rest leaves, in the month or the period: first, 3, last'),
  })
  .transform(({ day, weekday, week, yearDay, bankingDay, nth }, context): DayPattern => {
    const pattern = { days: day, weeks: week, yearDays: yearDay, bankingDays: bankingDay, nth }
    if (weekday) return { ...pattern, weekdays: weekday.map(name => weekdays.indexOf(name) + 1) }
    if (Object.values(pattern).some(value => value !== undefined)) return pattern
    const fields = ['day', 'weekday', 'week', 'yearDay', 'bankingDay', 'nth']
    const finding = problem('one-of-missing', [], { fields })
    context.issues.push({ code: 'custom', input: pattern, params: { finding } })
    return z.NEVER
  })
  .meta(isNotEmpty)
