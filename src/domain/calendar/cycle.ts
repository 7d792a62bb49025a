import { type Day, daysAfter, earliest, monthsAfter } from './day.ts'
import type { Period } from './period.ts'

/**
 * The periods of `months` months that a span is made of, the last one cut at its end.
 * Each begins a number of months after the first day, never after the period before it, so month ends do not drift.
 */
export function cycle({ from, to }: Period, months: number): Period[] {
  const periods: Period[] = []
  for (let k = 0, start = from; start <= to; k++) {
    const next = monthsAfter(from, (k + 1) * months)
    periods.push({ from: start, to: earliest(daysAfter(next, -1), to) })
    start = next
  }
  return periods
}

/** The days `first`, `first` + `months`, `first` + 2 × `months` … up to and including `until`. */
export function recurring(first: Day, months: number, until: Day): Day[] {
  const days: Day[] = []
  for (let k = 0, day = first; day <= until; day = monthsAfter(first, ++k * months)) days.push(day)
  return days
}
