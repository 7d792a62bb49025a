import type { Origin } from '../../agreement/schedule.ts'
import { type Day, daysAfter, earlierDay, endOfMonth, firstOfMonth, yearOf } from '../../calendar/day.ts'
import type { Interval } from '../../calendar/interval.ts'
import type { Period } from '../../calendar/period.ts'
import { mondayOf } from '../../calendar/week.ts'

/** The day from which a schedule is counted; none where it waits for an event. */
export function originDay(origin: Origin, life: Period, unit: Interval['unit']): Day | undefined {
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
    const first = firstOfMonth(year, origin.month)
    return earlierDay(daysAfter(first, origin.day - 1), endOfMonth(first))
  }
  return ownDay(year) <= life.from ? ownDay(year) : ownDay(year - 1)
}
