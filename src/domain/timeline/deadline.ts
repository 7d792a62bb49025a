import type { Agreement } from '../agreement/agreement.ts'
import { endDay } from '../agreement/end-day.ts'
import { bankingDayUntil } from '../calendar/banking-days.ts'
import { type Day, daysAfter, monthsAfter } from '../calendar/day.ts'
import type { Period } from '../calendar/period.ts'

/** A day that decides how long the agreement lasts. */
export type Deadline =
  | { readonly kind: 'end'; readonly day: Day }
  /** Notice given after this day ends the agreement on its last day or later; and the banking day before it. */
  | { readonly kind: 'notice'; readonly day: Day; readonly safeDay: Day; readonly months: number }
  | { readonly kind: 'option'; readonly day: Day; readonly months: number }

/** The end, the latest notice that has an effect, and the options to decide on; no end, where nothing ends the agreement. */
export function deadlines(agreement: Agreement, life: Period): Deadline[] {
  const { notice, term } = agreement
  const found: Deadline[] = term.options
    .filter(({ decideBy }) => decideBy <= life.to)
    .map(({ decideBy, months }) => ({ kind: 'option', day: decideBy, months }))
  if (!endDay(agreement)) return found
  if (notice) {
    const day = monthsAfter(life.to, -notice.months)
    found.push({
      kind: 'notice',
      day,
      safeDay: bankingDayUntil(daysAfter(day, -1)),
      months: notice.months,
    })
  }
  return [...found, { kind: 'end', day: life.to }]
}
