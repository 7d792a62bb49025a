import type { DueDayRule, DueRule } from '../../agreement/money/payout-plan.ts'
import { bankingDayFrom, bankingDayUntil } from '../../calendar/banking-days.ts'
import {
  type Day,
  daysAfter,
  daysBetween,
  earlierDay,
  endOfMonth,
  laterDay,
  monthOf,
  monthsAfter,
} from '../../calendar/day.ts'
import { daysMatching, landingOf } from '../../calendar/day-pattern.ts'
import { after } from '../../calendar/interval.ts'
import { includes, monthAround, monthsOf, type Period, singleDay } from '../../calendar/period.ts'

/** The windows of consecutive days in which the payments for a period may be made; none where the rule matches no day. */
export function payoutWindows(rule: DueRule, covers: Period): Period[] {
  const { after: delay, missing } = rule
  const found = windowsIn(rule, covers)
  const delayed = (day: Day) => (delay ? after(day, delay, 1, landingOf(missing)) : day)
  return found.map(({ from, to }) => ({ from: delayed(from), to: delayed(to) }))
}

function windowsIn(rule: DueRule, covers: Period): Period[] {
  const { timing, months, on, within } = rule
  if (on?.weeks && !on.weekdays && !on.nth)
    return on.weeks.flatMap(week =>
      oneRun(daysMatching({ ...on, weeks: [week] }, covers, 'skip'), timing === 'in-arrears'),
    )
  if (months) return [...new Set(months)].flatMap(month => firstTime(rule, month, covers)).toSorted(byDay)
  if (on)
    return timing === 'in-arrears' ? lastFound(rule, covers) : firstFound(rule, monthsOf(covers), covers)
  const isEarly = timing === 'in-advance'
  if (within === undefined) return [singleDay(isEarly ? covers.from : covers.to)]
  return isEarly
    ? [{ from: covers.from, to: earlierDay(daysAfter(covers.from, within - 1), covers.to) }]
    : [{ from: laterDay(daysAfter(covers.to, 1 - within), covers.from), to: covers.to }]
}

const byDay = (a: Period, b: Period) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)

/** The first run of consecutive days, or in arrears the last: a week number at the beginning of a period may recur at its end. */
function oneRun(days: readonly Day[], isLast: boolean): Period[] {
  const starts = days.filter((day, i) => days[i - 1] !== daysAfter(day, -1))
  const from = isLast ? starts.at(-1) : starts[0]
  const to = days.findLast(day => from && daysBetween(from, day) < 7)
  return from && to ? [{ from, to }] : []
}

/** The first occurrence of a month in a period that has a matching day; a month may lie at both ends of the period. */
function firstTime(rule: DueRule, month: number, covers: Period): Period[] {
  const times = monthsOf(covers).filter(({ from }) => monthOf(from) === month)
  return rule.on ? firstFound(rule, times, covers) : times.slice(0, 1)
}

/** The days that match the pattern in the first of the months that has any. */
function firstFound(rule: DueRule, months: readonly Period[], within: Period): Period[] {
  for (const month of months) {
    const days = daysOn(rule, month, within)
    if (days.length > 0) return days.map(singleDay)
  }
  return []
}

/**
 * The days that match the pattern in the month that the period ends in, also after its end, or in the first later month
 * that has any. A week or a day of the year comes once: it is looked for in the rest of the period before later months.
 */
function lastFound(rule: DueRule, covers: Period): Period[] {
  const { weeks, yearDays } = rule.on ?? {}
  const [last, ...before] = monthsOf(covers).toReversed()
  const later = monthsOf({ from: daysAfter(endOfMonth(covers.to), 1), to: monthsAfter(covers.to, 12) })
  const tried = [...(last ? [last] : []), ...((weeks ?? yearDays) ? before : []), ...later]
  return firstFound(rule, tried, { from: covers.from, to: endOfMonth(later.at(-1)?.to ?? covers.to) })
}

/** Days are numbered within the whole calendar month. The first of the next month counts where it replaces a missing day. */
function daysOn({ on = {}, missing }: DueRule, { from, to }: Period, within: Period): Day[] {
  const month = monthAround(from)
  const isWithin = (day: Day) => includes(within, day) || (day > month.to && to === month.to)
  return daysMatching(on, month, missing).filter(isWithin)
}

/** The due day in a window by the workspace's rule; the first or last day of a window without a banking day. */
export function dueDay(window: Period, rule: DueDayRule): Day {
  const day = dayByRule(window, rule)
  if (includes(window, day)) return day
  return rule === 'first-banking-day' ? window.from : window.to
}

function dayByRule({ from, to }: Period, rule: DueDayRule): Day {
  switch (rule) {
    case 'last-banking-day':
      return bankingDayUntil(to)
    case 'first-banking-day':
      return bankingDayFrom(from)
    case 'last-day':
      return to
    case 'first-day':
      return from
  }
}
