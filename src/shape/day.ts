import { type Day, isDay, yearOf } from '../domain/calendar/day.ts'
import { leaf, shown, type Wrong, wrong } from './leaf.ts'
import { meantDay } from './meant-day.ts'
import { isText, isUnknown, unknownBecause } from './unknown.ts'

/** Agreements lie between these years; a day outside them is a slip of the pen. */
const first = 1900
const last = 2200

/** Whether a day is one that agreements and questions about them can be about. */
export const isInRange = (day: Day): boolean => yearOf(day) >= first && yearOf(day) <= last

/** A day as it is written, or what is wrong with it. */
export function dayWritten(written: unknown): Day | Wrong {
  if (typeof written !== 'string' || !isDay(written)) return noDay(written)
  return isInRange(written) ? written : wrong('day-out-of-range', { found: written, first, last })
}

/** As much of a day as is written, or what is wrong with it. */
export function partialDayWritten(written: unknown): string | Wrong {
  const text = String(written)
  const whole = /^\d{4}(-\d{2}){0,2}$/.test(text) ? `${text}${'-01'.repeat((10 - text.length) / 3)}` : ''
  if (!isDay(whole)) return noDay(written)
  return isInRange(whole) ? text : wrong('day-out-of-range', { found: text, first, last })
}

function noDay(written: unknown): Wrong {
  const [found, meant] = [shown(written), meantDay(written)]
  return meant === undefined ? wrong('day-invalid', { found }) : wrong('day-format', { found, meant })
}

/** A day of the calendar, written 2026-01-31. */
export const day = leaf(
  {
    type: 'string',
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    description: 'A day, year-month-day',
    examples: ['2024-01-01'],
  },
  dayWritten,
)

const partOfDay = /^\d{4}(-\d{2}){0,2}$/

/** A day of which perhaps only the month or the year is known: 2021-06-15, 2021-06 or 2021. */
export const partialDay = leaf(
  {
    type: ['string', 'integer'],
    pattern: partOfDay.source,
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

const knownOrNot = [
  { type: ['string', 'integer'], pattern: partOfDay.source },
  unknownBecause('Where the day stands, or why it is not known'),
]

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
  (written): WrittenDay | 'open' | Wrong => {
    if (written === 'open') return written
    const isOpen =
      typeof written === 'string' && /^(tills vidare|until further notice)$/i.test(written.trim())
    if (!isOpen) return readKnown(written)
    return wrong('value-not-allowed', { found: written, nearest: 'open', allowed: ['open'] })
  },
)

function readKnown(written: unknown): WrittenDay | Wrong {
  if (isUnknown(written))
    return isText(written.unknown) ? { unknown: written.unknown } : wrong('text-empty', {})
  const part = partialDayWritten(written)
  return typeof part === 'string' ? { known: part } : part
}
