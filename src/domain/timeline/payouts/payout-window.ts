import type { DueDayRule, DueRule } from '../../agreement/money/payout-plan.ts'
import { bankingDayFrom, bankingDayUntil } from '../../calendar/banking-days.ts'
import { type Day, daysAfter, daysBetween, earlierDay, laterDay, monthOf } from '../../calendar/day.ts'
import { daysMatching } from '../../calendar/day-pattern.ts'
import { after } from '../../calendar/interval.ts'
import { includes, monthAround, monthsOf, type Period, singleDay } from '../../calendar/period.ts'

/** The windows of consecutive days in which the payments for a period may be made; none where the rule matches no day. */
export function payoutWindows(rule: DueRule, covers: Period): Period[] {
  const { after: delay } = rule
  const found = windowsIn(rule, covers)
  return delay ? found.map(({ from, to }) => ({ from: after(from, delay), to: after(to, delay) })) : found
}

function windowsIn(rule: DueRule, covers: Period): Period[] {
  const { timing, months, on, within } = rule
  if (on?.weeks && !on.weekdays && !on.nth)
    return on.weeks.flatMap(week => firstRun(daysMatching({ ...on, weeks: [week] }, covers, 'skip')))
  if (months) return [...new Set(months)].flatMap(month => firstTime(rule, month, covers)).toSorted(byDay)
  if (on) return firstFound(rule, monthsOf(covers), covers)
  const isEarly = timing === 'in-advance'
  if (within === undefined) return [singleDay(isEarly ? covers.from : covers.to)]
  return isEarly
    ? [{ from: covers.from, to: earlierDay(daysAfter(covers.from, within - 1), covers.to) }]
    : [{ from: laterDay(daysAfter(covers.to, 1 - within), covers.from), to: covers.to }]
}

const byDay = (a: Period, b: Period) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)

/** The first run of consecutive days: a week number at the beginning of a period may recur at its end. */
function firstRun(days: readonly Day[]): Period[] {
  const [from] = days
  const to = days.findLast((day, i) => from && daysBetween(from, day) === i)
  return from && to ? [{ from, to }] : []
}

/** The first occurrence of a month in a period that has a matching day; a month may lie at both ends of the period. */
function firstTime(rule: DueRule, month: number, covers: Period): Period[] {
  const times = monthsOf(covers).filter(({ from }) => monthOf(from) === month)
  return rule.on ? firstFound(rule, times, covers) : times.slice(0, 1)
}

/** The days that match the pattern in the first month that has any; in arrears in the last month. */
function firstFound(rule: DueRule, months: readonly Period[], covers: Period): Period[] {
  const tried = rule.timing === 'in-arrears' ? months.toReversed() : months
  for (const month of tried) {
    const days = daysOn(rule, month, covers)
    if (days.length > 0) return days.map(singleDay)
  }
  return []
}

/** Days are numbered within the whole calendar month. The first of the next month counts where it replaces a missing day. */
function daysOn({ on = {}, missing }: DueRule, { from, to }: Period, covers: Period): Day[] {
  const month = monthAround(from)
  const isCovered = (day: Day) => includes(covers, day) || (day > month.to && to === month.to)
  return daysMatching(on, month, missing).filter(isCovered)
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
