import { type Day, isDay, yearOf } from '../../domain/calendar/day.ts'
import { dayKeywords, firstYear, lastYear, partialDayKeywords } from './day-keywords.ts'
import { leaf, shown, type Wrong, wrong } from './leaf.ts'
import { meantDay } from './meant-day.ts'
import { isText, isUnknown, unknownDay } from './unknown.ts'

/** Whether a day is one that agreements and questions about them can be about. */
export const isInRange = (day: Day): boolean => yearOf(day) >= firstYear && yearOf(day) <= lastYear

/** A day as it is written, or what is wrong with it. */
export function dayWritten(written: unknown): Day | Wrong {
  if (typeof written !== 'string' || !isDay(written)) return noDay(written)
  return isInRange(written) ? written : wrong('day-out-of-range', outOfRange(written))
}

const outOfRange = (found: string) => ({ found, first: firstYear, last: lastYear })

/** As much of a day as is written, or what is wrong with it. */
export function partialDayWritten(written: unknown): string | Wrong {
  const text = String(written)
  const whole = /^\d{4}(-\d{2}){0,2}$/.test(text) ? `${text}${'-01'.repeat((10 - text.length) / 3)}` : ''
  if (!isDay(whole)) return noDay(written)
  return isInRange(whole) ? text : wrong('day-out-of-range', outOfRange(text))
}

function noDay(written: unknown): Wrong {
  const [found, meant] = [shown(written), meantDay(written)]
  return meant === undefined ? wrong('day-invalid', { found }) : wrong('day-format', { found, meant })
}

/** A day of the calendar, written 2026-01-31. */
export const day = leaf(
  {
    ...dayKeywords,
    descriptions: { en: 'A day, year-month-day', sv: 'En dag, år-månad-dag' },
    examples: ['2024-01-01'],
  },
  dayWritten,
)

/** A day of which perhaps only the month or the year is known: 2021-06-15, 2021-06 or 2021. */
export const partialDay = leaf(
  {
    ...partialDayKeywords,
    descriptions: {
      en: 'A day, or as much of it as is known: 2021-06-15, 2021-06 or 2021',
      sv: 'En dag, eller så mycket av den som är känt: 2021-06-15, 2021-06 eller 2021',
    },
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

const knownOrNot = [partialDayKeywords, unknownDay]

/** A day of which perhaps only the month or the year is known, or nothing: `{ unknown: not filled in }`. */
export const knownDay = leaf(
  {
    anyOf: knownOrNot,
    examples: ['2018-05-30', '2021-06', 2021, { unknown: 'not filled in' }],
  },
  readKnown,
)

/** A last day, or that there is none: `open`. */
export const lastDay = leaf(
  {
    anyOf: [...knownOrNot, { const: 'open' }],
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
