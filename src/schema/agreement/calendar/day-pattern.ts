import * as z from 'zod'
import type { DayPattern } from '../../../domain/calendar/day-pattern.ts'
import { problem } from '../../../finding.ts'
import { choice, listedValues, worded, yes } from '../../fields/choice.ts'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { isNotEmpty, oneOrMore } from '../../values/key.ts'
import { leaf, type ValueProblem, valueProblem } from '../../values/leaf.ts'
import { numberProblem } from '../../values/meant-number.ts'

const weekdayTexts = {
  monday: { en: 'Monday', sv: 'måndag' },
  tuesday: { en: 'Tuesday', sv: 'tisdag' },
  wednesday: { en: 'Wednesday', sv: 'onsdag' },
  thursday: { en: 'Thursday', sv: 'torsdag' },
  friday: { en: 'Friday', sv: 'fredag' },
  saturday: { en: 'Saturday', sv: 'lördag' },
  sunday: { en: 'Sunday', sv: 'söndag' },
}
const weekdays = Object.keys(weekdayTexts)

const ends = { first: { en: 'first', sv: 'första' }, last: { en: 'last', sv: 'sista' } }

/** A position in an order, counted from the end where it is negative: 1 or `first`, −1 or `last`. */
export const ordinal = (most: number) =>
  worded(
    leaf(
      {
        anyOf: [{ type: 'integer', minimum: -most, maximum: most, not: { const: 0 } }, listedValues(ends)],
      },
      (written): number | ValueProblem => {
        if (written === 'first') return 1
        if (written === 'last') return -1
        const misformatted = numberProblem(written)
        if (misformatted) return misformatted
        if (typeof written === 'string') {
          const allowed = ['first', 'last']
          return valueProblem('value-not-allowed', { found: written, nearest: undefined, allowed })
        }
        const isOrdinal = typeof written === 'number' && Number.isInteger(written) && written !== 0
        return isOrdinal && Math.abs(written) <= most
          ? written
          : valueProblem('number-out-of-range', { least: 1, most })
      },
    ),
    ends,
  )

/** A pattern of days: the days for which everything that is stated holds. */
export const dayPattern = block({
  day: field(oneOrMore(ordinal(31)).optional(), {
    ...shared.day,
    description: {
      en: 'Day of the month; −1 or last for the last',
      sv: 'Dag i månaden; −1 eller last för den sista',
    },
  }),
  weekday: field(oneOrMore(choice(weekdayTexts)).optional(), { label: { en: 'Weekday', sv: 'Veckodag' } }),
  week: field(oneOrMore(ordinal(53)).optional(), {
    label: { en: 'Week', sv: 'Vecka' },
    description: { en: 'Week of the year', sv: 'Vecka på året' },
  }),
  yearDay: field(oneOrMore(ordinal(366)).optional(), {
    label: { en: 'Day of the year', sv: 'Dag på året' },
    description: { en: 'Day of the year', sv: 'Dag på året' },
  }),
  bankingDay: field(yes.optional(), {
    label: { en: 'Banking day', sv: 'Bankdag' },
    description: { en: 'Only banking days', sv: 'Bara bankdagar' },
  }),
  nth: field(oneOrMore(ordinal(366)).optional(), {
    label: { en: 'Which one', sv: 'Ordning' },
    description: {
      en: 'Which of the days that the rest leaves, in the month or the period: first, 3, last',
      sv: 'Vilken av de dagar som återstår, i månaden eller perioden: first, 3, last',
    },
  }),
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
  .register(z.globalRegistry, isNotEmpty)
