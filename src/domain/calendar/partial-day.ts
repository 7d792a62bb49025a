import { daysAfter, firstOfMonth, isDay, monthsAfter } from './day.ts'
import type { Period } from './period.ts'

/** The days that a day, month or year can be: `2021-06-15`, `2021-06` or `2021`. */
export function periodOfPartialDay(known: string): Period {
  if (isDay(known)) return { from: known, to: known }
  const [year = 0, month] = known.split('-').map(Number)
  const from = firstOfMonth(year, month ?? 1)
  return { from, to: daysAfter(monthsAfter(from, month === undefined ? 12 : 1), -1) }
}
