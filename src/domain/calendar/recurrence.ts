import { cycle, wholePeriods } from './cycle.ts'
import { type Day, monthOf } from './day.ts'
import { type DayPattern, daysMatching, landingOf, type MissingNumber } from './day-pattern.ts'
import { firstUnit } from './first-unit.ts'
import { type Interval, months } from './interval.ts'
import { atPlaces, includes, isWithin, monthAround, monthsOf, type Period } from './period.ts'

/**
 * A rule for recurring days. Periods are counted from the anchor. In each, the days that match any of the patterns are
 * taken from its first day, week, month or year (the unit of the interval) or from the chosen months.
 */
export interface Recurrence {
  readonly anchor: Day
  readonly every: Interval
  /** The chosen calendar months, 1–12. */
  readonly in?: readonly number[] | undefined
  /** The chosen months of each period: 1 for its first, −1 for its last. */
  readonly inMonth?: readonly number[] | undefined
  readonly on: readonly DayPattern[]
  readonly missing?: MissingNumber | undefined
}

/** The days of a recurrence within a span, in order, each once. */
export function recurrences(rule: Recurrence, span: Period): Day[] {
  const periods = wholePeriods(span, rule.every, rule.anchor, landingOf(rule.missing))
  const found = periods.flatMap(period => daysInPeriod(rule, period))
  return [...new Set(found)].filter(day => includes(span, day)).toSorted()
}

function daysInPeriod(rule: Recurrence, period: Period): Day[] {
  const bounds = firstUnit(rule.every, period, Boolean(rule.in ?? rule.inMonth))
  return numberedWithin(rule, period, bounds).flatMap(set =>
    rule.on
      .flatMap(pattern => daysMatching(pattern, set, rule.missing))
      // The day that replaces a missing day of a whole month may be the first of the next month.
      .filter(day => isWithin(set, bounds) || includes(bounds, day))
      .filter(day => !rule.in || rule.every.unit === 'months' || rule.in.includes(monthOf(day))),
  )
}

/** The periods within which days are numbered: calendar months, months of the period, or all of it. */
function numberedWithin(
  { every, in: chosen, inMonth }: Recurrence,
  period: Period,
  bounds: Period,
): Period[] {
  if (every.unit !== 'months') return [bounds]
  const isChosen = ({ from }: Period) => !chosen || chosen.includes(monthOf(from))
  if (inMonth) {
    return atPlaces(cycle(period, months(1)), inMonth).filter(isChosen)
  }
  if (!chosen && every.count !== 1) return [bounds]
  return monthsOf(bounds)
    .map(({ from }) => monthAround(from))
    .filter(isChosen)
}
