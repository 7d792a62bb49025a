import * as z from 'zod'
import { days, type Interval, months, weeks } from '../../../domain/calendar/interval.ts'
import { problem } from '../../../finding.ts'
import { choice, type ValueTexts } from '../../fields/choice.ts'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'

const names = {
  week: weeks(1),
  month: months(1),
  quarter: months(3),
  tertial: months(4),
  'half-year': months(6),
  year: months(12),
} as const

const nameTexts: ValueTexts<keyof typeof names> = {
  week: { en: 'week', sv: 'vecka', synonyms: ['vecka'] },
  month: { en: 'month', sv: 'månad', synonyms: ['manad'] },
  quarter: { en: 'quarter', sv: 'kvartal', synonyms: ['kvartal'] },
  tertial: { en: 'third of a year', sv: 'tertial' },
  'half-year': { en: 'half-year', sv: 'halvår', synonyms: ['halvar'] },
  year: { en: 'year', sv: 'år', synonyms: ['ar', 'arligen', 'arsvis', 'annually'] },
}

const count = (most: number) => z.int().min(1).max(most).optional()

/** A length of time in one unit: `{ months: 2 }`. */
export const length = block({
  years: field(count(100), shared.years),
  months: field(count(1200), shared.months),
  weeks: field(count(5200), shared.weeks),
  days: field(count(36_500), shared.days),
})
  .transform((written, context): Interval => {
    // Where a unit is misspelt, that finding is enough.
    if (context.issues.length > 0) return z.NEVER
    const isOne = Object.keys(written).length === 1
    if (written.years && isOne) return months(12 * written.years)
    if (written.months && isOne) return months(written.months)
    if (written.weeks && isOne) return weeks(written.weeks)
    if (written.days && isOne) return days(written.days)
    const fields = ['years', 'months', 'weeks', 'days']
    const finding = problem('exactly-one-of', [], { fields })
    context.issues.push({ code: 'custom', input: written, params: { finding } })
    return z.NEVER
  })
  .register(z.globalRegistry, { minProperties: 1, maxProperties: 1 })

/** How often: by name, or every so many years, months, weeks or days. A tertial is a third of a year. */
export const interval = z
  .union([choice(nameTexts).transform((name): Interval => names[name]), length])
  .register(z.globalRegistry, {
    descriptions: {
      en: 'How often: a name, or a length of time',
      sv: 'Hur ofta: ett namn, eller en tidslängd',
    },
  })
