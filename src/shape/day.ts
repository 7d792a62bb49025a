import { isDay } from '../domain/calendar/day.ts'
import { leaf, shown, wrong } from './leaf.ts'

/** A day of the calendar, written 2026-01-31. */
export const day = leaf(
  {
    type: 'string',
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    description: 'A day, year-month-day',
    examples: ['2024-01-01'],
  },
  written =>
    typeof written === 'string' && isDay(written) ? written : wrong('day-invalid', { found: shown(written) }),
)

/** A day of which perhaps only the month or the year is known: 2021-06-15, 2021-06 or 2021. */
export const partialDay = leaf(
  {
    type: ['string', 'integer'],
    pattern: '^\\d{4}(-\\d{2}){0,2}$',
    description: 'A day, or as much of it as is known: 2021-06-15, 2021-06 or 2021',
    examples: ['2018-05-30', '2021-06', 2021],
  },
  written => {
    const text = String(written)
    return isDay(`${text}-01-01`.slice(0, 10)) ? text : wrong('day-invalid', { found: shown(written) })
  },
)
