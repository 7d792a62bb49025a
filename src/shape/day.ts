import { type Day, isDay, yearOf } from '../domain/calendar/day.ts'
import type { Keywords } from './keywords.ts'
import { leaf, shown, type Wrong, wrong } from './leaf.ts'
import { isText, isUnknown, unknownBecause } from './unknown.ts'

/** Agreements lie between these years; a day outside them is a slip of the pen. */
export const firstYear = 1900
export const lastYear = 2200

/** Whether a day is one that agreements and questions about them can be about. */
export const isInRange = (day: Day): boolean => yearOf(day) >= firstYear && yearOf(day) <= lastYear

/** A day as it is written, or what is wrong with it. */
export function dayWritten(written: unknown): Day | Wrong {
  if (typeof written !== 'string' || !isDay(written)) return wrong('day-invalid', { found: shown(written) })
  return isInRange(written) ? written : wrong('day-out-of-range', outOfRange(written))
}

const outOfRange = (found: string) => ({ found, first: firstYear, last: lastYear })

/** As much of a day as is written, or what is wrong with it. */
export function partialDayWritten(written: unknown): string | Wrong {
  const text = String(written)
  const whole = /^\d{4}(-\d{2}){0,2}$/.test(text) ? `${text}${'-01'.repeat((10 - text.length) / 3)}` : ''
  if (!isDay(whole)) return wrong('day-invalid', { found: shown(written) })
  return isInRange(whole) ? text : wrong('day-out-of-range', outOfRange(text))
}

// Nothing shorter tells 29 February from 30 February.
const leapYear = '(19|20|21)(0[48]|[2468][048]|[13579][26])|2000'
const dayOfMonth =
  '(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8])'
const yearForm = '((19|20|21)\\d\\d|2200)'
const dayForm = `(${yearForm}-(${dayOfMonth})|(${leapYear})-02-29)`

/** How editors know a day, and what they say of what is none. */
export const dayKeywords = {
  type: 'string',
  pattern: `^${dayForm}$`,
  patternErrorMessage: 'A day that there is, year-month-day, such as 2024-01-31',
} as const

/** The same of as much of a day as is known. */
export const partialDayForm = `${yearForm}(-(0[1-9]|1[0-2]))?|${dayForm}`
const partialDayKeywords = {
  type: ['string', 'integer'],
  pattern: `^(${partialDayForm})$`,
  patternErrorMessage: 'A day that there is, or a month or a year: 2021-06-15, 2021-06 or 2021',
  minimum: firstYear,
  maximum: lastYear,
} satisfies Keywords

/** A day of the calendar, written 2026-01-31. */
export const day = leaf(
  {
    ...dayKeywords,
    description: 'A day, year-month-day',
    examples: ['2024-01-01'],
  },
  dayWritten,
)

/** A day of which perhaps only the month or the year is known: 2021-06-15, 2021-06 or 2021. */
export const partialDay = leaf(
  {
    ...partialDayKeywords,
    description: 'A day, or as much of it as is known: 2021-06-15, 2021-06 or 2021',
    examples: ['2018-05-30', '2021-06', 2021],
  },
  partialDayWritten,
)

/** A day, as much of it as is known, or why nothing is. */
export interface WrittenDay {
  /** `2021-06-15`, `2021-06` or `2021`. */
  readonly known?: string | undefined
  readonly unknown?: string | undefined
}

const knownOrNot = [partialDayKeywords, unknownBecause('Where the day stands, or why it is not known')]

/** A day of which perhaps only the month or the year is known, or nothing: `{ unknown: not filled in }`. */
export const knownDay = leaf(
  {
    anyOf: knownOrNot,
    description: 'A day, as much of it as is known, or where one that is not at hand stands',
    examples: ['2018-05-30', '2021-06', 2021, { unknown: 'not filled in' }],
  },
  readKnown,
)

/** A last day, or that there is none: `open`. */
export const lastDay = leaf(
  {
    anyOf: [...knownOrNot, { const: 'open' }],
    description:
      'A day, as much of it as is known, or where one that is not at hand stands; open: until further notice',
    examples: ['2018-05-30', '2021-06', 2021, 'open', { unknown: 'not filled in' }],
  },
  (written): WrittenDay | 'open' | Wrong => (written === 'open' ? written : readKnown(written)),
)

function readKnown(written: unknown): WrittenDay | Wrong {
  if (isUnknown(written))
    return isText(written.unknown) ? { unknown: written.unknown } : wrong('text-empty', {})
  const part = partialDayWritten(written)
  return typeof part === 'string' ? { known: part } : part
}
