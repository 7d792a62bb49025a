import type { Agreement } from '../../domain/agreement/agreement.ts'
import { type During, timeCovered } from '../../domain/agreement/term/during.ts'
import { endDay } from '../../domain/agreement/term/end-day.ts'
import { afterAllDays } from '../../domain/calendar/day.ts'
import { common, isWithin, type Period } from '../../domain/calendar/period.ts'
import { calendarYear } from '../../domain/views/accrual.ts'

/** The part of a calendar year in which an agreement is in force, or a part of it that an amount is for; none unless the year is cut. */
export function brokenYear(model: Agreement, year: number, during: During | undefined): Period | undefined {
  const { from } = model.term
  const covered = from && timeCovered(during, { from, to: endDay(model) ?? afterAllDays })
  const full = calendarYear(year)
  return covered && !isWithin(full, covered) ? common(full, covered)[0] : undefined
}
