import * as z from 'zod'
import { days, type Interval, months, weeks } from '../../domain/calendar/interval.ts'
import { problem } from '../../finding.ts'

const names = {
  week: weeks(1),
  month: months(1),
  quarter: months(3),
  tertial: months(4),
  'half-year': months(6),
  year: months(12),
} as const

const count = (most: number) => z.int().min(1).max(most).optional()

/** A length of time in one unit: `{ months: 2 }`. */
export const length = z
  .strictObject({ years: count(100), months: count(1200), weeks: count(5200), days: count(36_500) })
  .transform((written, context): Interval => {
    // A misspelt unit is enough to say.
    if (context.issues.length > 0) return z.NEVER
    const found = Object.entries(written)
    if (written.years && found.length === 1) return months(12 * written.years)
    if (written.months && found.length === 1) return months(written.months)
    if (written.weeks && found.length === 1) return weeks(written.weeks)
    if (written.days && found.length === 1) return days(written.days)
    const fields = ['years', 'months', 'weeks', 'days']
    const finding = problem('exactly-one-of', [], { fields })
    context.issues.push({ code: 'custom', input: written, params: { finding } })
    return z.NEVER
  })
  .meta({ description: 'A length of time, in one unit', minProperties: 1, maxProperties: 1 })

/** How often: by name, or every so many years, months, weeks or days. A tertial is a third of a year. */
export const interval = z
  .union([
    z.enum(Object.keys(names) as (keyof typeof names)[]).transform((name): Interval => names[name]),
    length,
  ])
  .meta({ description: 'How often: a name, or a length of time' })
