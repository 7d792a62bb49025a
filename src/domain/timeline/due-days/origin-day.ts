import type { Origin } from '../../agreement/schedule.ts'
import { type Day, firstOfMonth, type MissingDay, yearOf } from '../../calendar/day.ts'
import { daysMatching } from '../../calendar/day-pattern.ts'
import type { Interval } from '../../calendar/interval.ts'
import { monthAround, type Period } from '../../calendar/period.ts'
import { mondayOf } from '../../calendar/week.ts'

/** The day from which a schedule is counted; none where it waits for an event. */
export function originDay(
  origin: Origin,
  life: Period,
  unit: Interval['unit'],
  missing?: MissingDay,
): Day | undefined {
  switch (origin) {
    case 'start':
      return life.from
    case 'end':
      return life.to
    case 'unknown':
      return undefined
    case 'calendar':
      return unit === 'weeks' ? mondayOf(life.from) : firstOfMonth(yearOf(life.from), 1)
  }
  if ('on' in origin) return origin.on
  const year = yearOf(life.from)
  const ownDay = (year: number) => {
    const month = monthAround(firstOfMonth(year, origin.month))
    const [day = month.to] = daysMatching({ days: [origin.day] }, month, missing)
    return day
  }
  return ownDay(year) <= life.from ? ownDay(year) : ownDay(year - 1)
}
