import type { DueRule, PlannedDay } from '../agreement/payout-plan.ts'
import { bankingDayFrom, bankingDayUntil } from '../calendar/banking-days.ts'
import { type Day, daysAfter, earliest, latest, monthOf } from '../calendar/day.ts'
import { daysMatching } from '../calendar/day-pattern.ts'
import { after } from '../calendar/interval.ts'
import { includes, monthAround, monthsOf, type Period } from '../calendar/period.ts'

/** The windows in which the payments for a period may be made, each of days that follow each other; none, where the rule finds no day in it. */
export function payoutWindows(rule: DueRule, covers: Period): Period[] {
  const { after: delay } = rule
  const found = windowsIn(rule, covers)
  return delay ? found.map(({ from, to }) => ({ from: after(from, delay), to: after(to, delay) })) : found
}

function windowsIn(rule: DueRule, covers: Period): Period[] {
  const { timing, months, on, within } = rule
  if (on?.weeks && !on.weekdays && !on.nth)
    return on.weeks.flatMap(week => spanning(daysMatching({ ...on, weeks: [week] }, covers, 'skip')))
  if (months) {
    const chosen = monthsOf(covers).filter(({ from }) => months.includes(monthOf(from)))
    return on ? chosen.flatMap(month => daysOn(rule, month, covers).map(single)) : chosen
  }
  if (on) return firstFound(rule, covers).map(single)
  const isEarly = timing === 'in-advance'
  if (within === undefined) return [single(isEarly ? covers.from : covers.to)]
  return isEarly
    ? [{ from: covers.from, to: earliest(daysAfter(covers.from, within - 1), covers.to) }]
    : [{ from: latest(daysAfter(covers.to, 1 - within), covers.from), to: covers.to }]
}

const single = (day: Day): Period => ({ from: day, to: day })

function spanning(days: readonly Day[]): Period[] {
  const [from, to] = [days[0], days.at(-1)]
  return from && to ? [{ from, to }] : []
}

/** The day of the pattern in the first month of the period, or in its last; the nearest month that has one within it. */
function firstFound(rule: DueRule, covers: Period): Day[] {
  const months = monthsOf(covers)
  const tried = rule.timing === 'in-arrears' ? months.toReversed() : months
  for (const month of tried) {
    const days = daysOn(rule, month, covers)
    if (days.length > 0) return days
  }
  return []
}

/** Days are numbered in the whole calendar month, also where the period has only a part of it. */
const daysOn = ({ on = {}, missing }: DueRule, month: Period, covers: Period): Day[] =>
  daysMatching(on, monthAround(month.from), missing).filter(day => includes(covers, day))

/** The day in a window that a payout is due on by the workspace's rule; the window's first or last, if banks are shut in all of it. */
export function dueDay(window: Period, rule: PlannedDay): Day {
  const day = dayByRule(window, rule)
  if (includes(window, day)) return day
  return rule === 'first-banking-day' ? window.from : window.to
}

function dayByRule({ from, to }: Period, rule: PlannedDay): Day {
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
