import type { ChosenMonths, Repeated, Schedule } from '../../agreement/schedule.ts'
import { isBankingDay } from '../../calendar/banking-days.ts'
import { movedByConvention } from '../../calendar/convention.ts'
import { cycle, wholePeriods } from '../../calendar/cycle.ts'
import { daysAfter, type MissingDay, monthOf } from '../../calendar/day.ts'
import { landingOf } from '../../calendar/day-pattern.ts'
import { firstUnit } from '../../calendar/first-unit.ts'
import { after, type Interval, months } from '../../calendar/interval.ts'
import { monthsOfSpan, spansIn } from '../../calendar/month-span.ts'
import { atPlaces, common, daysIn, includes, type Period, singleDay } from '../../calendar/period.ts'
import { recurrences } from '../../calendar/recurrence.ts'
import { originDay } from './origin-day.ts'

/** The windows of a schedule in order: single days, months or whole periods. The last day of a window is the due day. */
export function dueWindows(schedule: Schedule, life: Period): Period[] {
  const found = unmoved(schedule, life).toSorted(byEnd)
  return found.slice(0, schedule.count).map(({ from, to }) => {
    const day = movedByConvention(to, schedule.offBankingDay, isBankingDay)
    return { from: from === to || from > day ? day : from, to: day }
  })
}

const byEnd = (a: Period, b: Period) => (a.to < b.to ? -1 : Number(a.to > b.to))

function unmoved({ timing }: Schedule, life: Period): Period[] {
  if (timing.kind === 'latest')
    return [{ from: life.from < timing.day ? life.from : timing.day, to: timing.day }]
  if (timing.kind === 'repeated') return repeated(timing, life)
  if (timing.kind === 'unknown') return []
  const landing = landingOf(timing.missing)
  const from = originDay(timing.from, life, timing.after.unit, landing)
  return from ? [{ from, to: after(from, timing.after, 1, landing) }] : []
}

function repeated(timing: Repeated, life: Period): Period[] {
  const { every, when, missing, survives } = timing
  const landing = landingOf(missing)
  const anchor = originDay(timing.from, life, every.unit, landing)
  if (!anchor) return []
  const span = survives
    ? { from: life.from, to: daysAfter(after(daysAfter(life.to, 1), survives, 1, landing), -1) }
    : life
  const whole = wholePeriods(span, every, anchor, landing)
  const cut = () => whole.flatMap(period => common(period, span))

  switch (when.kind) {
    case 'by-its-end':
      return cut()
    case 'into':
      return into(whole, when.after, span, landing)
    case 'before-next':
      return [
        ...(when.after ? into(whole, when.after, span, landing) : []),
        ...cut().filter(({ to }) => to < span.to),
      ]
    case 'after-its-end':
      return cut().map(({ to }) => ({ from: daysAfter(to, 1), to: after(to, when.after, 1, landing) }))
    case 'spread':
      return whole.flatMap(period => parts(period, every, when.times)).flatMap(part => common(part, span))
    case 'months':
      return whole.flatMap(period => monthsIn(period, every, when)).flatMap(month => common(month, span))
    case 'days':
      return recurrences({ ...when, in: when.in?.flatMap(monthsOfSpan), anchor, every, missing }, span).map(
        singleDay,
      )
  }
}

const into = (
  whole: readonly Period[],
  length: Interval,
  span: Period,
  landing: MissingDay | undefined,
): Period[] =>
  whole
    .map(({ from }) => after(from, length, 1, landing))
    .filter(day => includes(span, day))
    .map(singleDay)

/** A period in equal parts: of whole months if the number of months can be divided, otherwise of days. */
function parts(period: Period, { count, unit }: Interval, times: number): Period[] {
  if (unit === 'months' && count % times === 0) return cycle(period, months(count / times))
  const length = daysIn(period)
  const start = (n: number) => daysAfter(period.from, Math.floor((n * length) / times))
  return Array.from({ length: times }, (_, n) => ({ from: start(n), to: daysAfter(start(n + 1), -1) }))
}

/** The chosen months of a period. A period of days or weeks belongs to the month in which it begins. */
function monthsIn(period: Period, every: Interval, { in: spans, inMonth }: ChosenMonths): Period[] {
  const isChosen = ({ from }: Period) => !spans || spans.flatMap(monthsOfSpan).includes(monthOf(from))
  if (every.unit !== 'months') return isChosen(period) ? [period] : []
  const bounds = firstUnit(every, period, true)
  return inMonth ? atPlaces(cycle(bounds, months(1)), inMonth).filter(isChosen) : spansIn(bounds, spans ?? [])
}
