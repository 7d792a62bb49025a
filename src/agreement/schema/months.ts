import * as z from 'zod'

const names = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

/** A month by its English name; 1–12 in the program. */
export const month = z
  .enum(names)
  .transform(name => names.indexOf(name) + 1)
  .meta({ description: 'A month' })

const intervals = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const

/** How often, as a number of months. */
export const interval = z
  .enum(Object.keys(intervals) as (keyof typeof intervals)[])
  .transform(name => intervals[name])
  .meta({ description: 'How often, counted from the first day of the term' })

/** A whole number of months. */
export const monthCount = z.int().min(1).max(1200).meta({ description: 'Months' })
