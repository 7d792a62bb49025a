import { type Day, isDay, yearOf } from '../../domain/calendar/day.ts'
import { scalarText } from '../../domain/scalar-text.ts'
import { dayKeywords, firstYear, lastYear, partialDayKeywords } from './day-keywords.ts'
import { leaf, type ValueProblem, valueProblem } from './leaf.ts'
import { meantDay } from './meant-day.ts'
import { shown } from './shown.ts'

/** Whether a day lies in the years that agreements, and questions about them, can be about. */
export const isInRange = (day: Day): boolean => yearOf(day) >= firstYear && yearOf(day) <= lastYear

/** Reads a written day. */
export function readDay(written: unknown): Day | ValueProblem {
  if (typeof written !== 'string' || !isDay(written)) return invalidDay(written)
  return isInRange(written) ? written : valueProblem('day-out-of-range', rangeOf(written))
}

const rangeOf = (found: string) => ({ found, first: firstYear, last: lastYear })

/** Reads a written day, month or year. */
export function readPartialDay(written: unknown): string | ValueProblem {
  const text = scalarText(written)
  const firstDay = /^\d{4}(-\d{2}){0,2}$/.test(text) ? `${text}${'-01'.repeat((10 - text.length) / 3)}` : ''
  if (!isDay(firstDay)) return invalidDay(written)
  return isInRange(firstDay) ? text : valueProblem('day-out-of-range', rangeOf(text))
}

function invalidDay(written: unknown): ValueProblem {
  const [found, meant] = [shown(written), meantDay(written)]
  return meant === undefined
    ? valueProblem('day-invalid', { found })
    : valueProblem('day-format', { found, meant })
}

/** A day of the calendar, written 2026-01-31. */
export const day = leaf(
  {
    ...dayKeywords,
    descriptions: { en: 'A day, year-month-day', sv: 'En dag, år-månad-dag' },
    examples: ['2024-01-01'],
  },
  readDay,
)

/** A day, or only its month or year: 2021-06-15, 2021-06 or 2021. */
export const partialDay = leaf(
  {
    ...partialDayKeywords,
    descriptions: {
      en: 'A day, or as much of it as is known: 2021-06-15, 2021-06 or 2021',
      sv: 'En dag, eller så mycket av den som är känt: 2021-06-15, 2021-06 eller 2021',
    },
    examples: ['2018-05-30', '2021-06', 2021],
  },
  readPartialDay,
)
