import { type Day, daysAfter, lastDayAfter, monthsAfter } from '../../calendar/day.ts'
import { bothBounds, type DayBounds, isContradictory } from '../../calendar/day-bounds.ts'

/** The first and the last day of a term, each as far as it is known. */
export interface TermBounds {
  readonly from: DayBounds
  readonly to: DayBounds
}

/**
 * What follows for the days of a term from each other and from its length in months; none where the statements contradict
 * each other.
 */
export function termBounds({ from, to }: TermBounds, length: number | undefined): TermBounds | undefined {
  const bounds = length === undefined ? inOrder(from, to) : ofLength(from, to, length)
  return isContradictory(bounds.from) || isContradictory(bounds.to) ? undefined : bounds
}

/** A term does not end before it begins. */
const inOrder = (from: DayBounds, to: DayBounds): TermBounds => ({
  from: bothBounds(from, { latest: to.latest }),
  to: bothBounds(to, { earliest: from.earliest }),
})

function ofLength(from: DayBounds, to: DayBounds, months: number): TermBounds {
  const first = bothBounds(from, {
    earliest:
      to.earliest &&
      firstDayEnding(months, end => to.earliest !== undefined && end >= to.earliest, to.earliest),
    latest:
      to.latest &&
      daysAfter(
        firstDayEnding(months, end => to.latest !== undefined && end > to.latest, to.latest),
        -1,
      ),
  })
  const last = {
    earliest: first.earliest && lastDayAfter(first.earliest, months),
    latest: first.latest && lastDayAfter(first.latest, months),
  }
  return { from: first, to: bothBounds(to, last) }
}

/** The earliest first day whose term of a number of months ends as wanted, which is near the length before `end`. */
function firstDayEnding(months: number, isWanted: (end: Day) => boolean, end: Day): Day {
  // Months differ by at most three days, so that the day lies within a few days of the length counted back.
  let day = daysAfter(monthsAfter(end, -months), -5)
  while (!isWanted(lastDayAfter(day, months))) day = daysAfter(day, 1)
  return day
}
