import { type Day, daysAfter } from './day.ts'

/**
 * Business day conventions: a day that is not open for business stays, or moves to the nearest open day before or after
 * it. With `in-month` it moves in the opposite direction rather than leave the month (modified preceding and following).
 */
export const conventions = ['stays', 'previous', 'next', 'previous-in-month', 'next-in-month'] as const
export type Convention = (typeof conventions)[number]

/** The day that a day moves to by a business day convention; an open day stays. */
export function movedByConvention(day: Day, convention: Convention, isOpen: (day: Day) => boolean): Day {
  if (convention === 'stays' || isOpen(day)) return day
  const step = convention.startsWith('next') ? 1 : -1
  const found = nearest(day, step, isOpen)
  if (!convention.endsWith('in-month') || found.slice(0, 7) === day.slice(0, 7)) return found
  return nearest(day, -step, isOpen)
}

function nearest(day: Day, step: number, isOpen: (day: Day) => boolean): Day {
  let found = day
  while (!isOpen(found)) found = daysAfter(found, step)
  return found
}
