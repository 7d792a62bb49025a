import type { Agreement } from '../agreement/agreement.ts'
import type { Duty } from '../agreement/duty.ts'
import { cycle } from '../calendar/cycle.ts'
import { type Day, monthOf, monthsAfter } from '../calendar/day.ts'
import { months } from '../calendar/interval.ts'
import { monthsOf, type Period } from '../calendar/period.ts'

/** One time that a duty falls due: at the latest on `day`, at the earliest on the window's first. */
export interface Occurrence {
  readonly kind: 'duty'
  readonly day: Day
  readonly window: Period
  readonly duty: Duty
}

/** Every time that the agreement's duties fall due, by duty. */
export function occurrences(agreement: Agreement, life: Period): Occurrence[] {
  return agreement.duties.flatMap(duty =>
    periods(duty, life)
      .flatMap(period => windows(duty, period))
      .map(window => ({ kind: 'duty', day: window.to, window, duty })),
  )
}

/** The periods of the duty's schedule; not the last, where it is for what follows. */
function periods({ schedule }: Duty, life: Period): Period[] {
  const all = cycle(life, months(schedule.months))
  return schedule.before === 'next' ? all.slice(0, -1) : all
}

function windows({ schedule }: Duty, period: Period): Period[] {
  // A period that begins within a month has that month at both of its ends: it counts once.
  const parts = [
    ...new Map(
      monthsOf(period)
        .toReversed()
        .map(month => [monthOf(month.from), month]),
    ).values(),
  ]
  if (schedule.in) return parts.toReversed().filter(({ from }) => schedule.in?.includes(monthOf(from)))
  if (schedule.after === undefined) return [period]
  const day = monthsAfter(period.from, schedule.after)
  return day <= period.to ? [{ from: day, to: day }] : []
}
