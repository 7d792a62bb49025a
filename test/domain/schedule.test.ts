import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, daysAfter } from '../../src/domain/calendar/day.ts'
import type { Period } from '../../src/domain/calendar/period.ts'
import { dueWindows } from '../../src/domain/timeline/due-days/due-windows.ts'
import { scheduleOf } from '../../src/model/schedule-of.ts'
import { schedule } from '../../src/schema/agreement/calendar/schedule.ts'
import { nextDay } from '../reckoning.ts'

const day = (text: string) => text as Day
const two: Period = { from: day('2024-01-01'), to: day('2025-12-31') }
const events: Readonly<Record<string, Day>> = { arrangemang: day('2024-09-12') }

/** When something is due whose `schedule` is written so: the days, or with their windows where those are longer. */
const windows = (written: object, life = two) =>
  dueWindows(
    scheduleOf(schedule.parse(written), key => events[key]),
    life,
  )
const due = (written: object, life = two) => windows(written, life).map(({ to }) => to)

test('a duty is due by the end of each period, some time into it, before the next, or some time after its end', () => {
  expect(due({ every: 'year' })).toEqual(['2024-12-31', '2025-12-31'])
  expect(due({ every: 'half-year' })).toHaveLength(4)
  expect(due({ every: 'tertial' }).slice(0, 3)).toEqual(['2024-04-30', '2024-08-31', '2024-12-31'])
  expect(due({ every: 'year', after: { months: 6 } })).toEqual(['2024-07-01', '2025-07-01'])
  expect(due({ every: 'year', before: 'next-period' })).toEqual(['2024-12-31'])
  expect(due({ every: 'year', after: { months: 6 }, before: 'next-period' })).toEqual([
    '2024-07-01',
    '2024-12-31',
    '2025-07-01',
  ])
  expect(windows({ every: 'year', afterEnd: { months: 2 } })).toEqual([
    { from: '2025-01-01', to: '2025-02-28' },
    { from: '2026-01-01', to: '2026-02-28' },
  ])
})

test('a duty recurs by a number of years, months, weeks or days', () => {
  const six = { from: day('2024-02-29'), to: day('2029-12-31') }
  expect(due({ every: { years: 2 } }, six)).toEqual(['2026-02-27', '2028-02-28', '2029-12-31'])
  expect(due({ every: { months: 5 } }).slice(0, 2)).toEqual(['2024-05-31', '2024-10-31'])
  expect(due({ every: { weeks: 2 } }).slice(0, 2)).toEqual(['2024-01-14', '2024-01-28'])
  expect(due({ every: { days: 27 }, count: 2 })).toEqual(['2024-01-27', '2024-02-23'])
})

test('a duty in months or seasons is due by the end of each, and once in a month at both ends of a period', () => {
  expect(windows({ every: 'year', in: ['april', 'october'] }, { ...two, to: day('2024-12-31') })).toEqual([
    { from: '2024-04-01', to: '2024-04-30' },
    { from: '2024-10-01', to: '2024-10-31' },
  ])
  expect(due({ every: 'year', in: 'april' }, { from: day('2024-04-15'), to: day('2026-04-14') })).toEqual([
    '2024-04-30',
    '2025-04-30',
  ])
  expect(due({ every: 'year', in: ['autumn', 'spring'] })).toEqual([
    '2024-05-31',
    '2024-11-30',
    '2025-05-31',
    '2025-11-30',
  ])
  const fromJuly = { from: day('2024-07-01'), to: day('2026-06-30') }
  expect(windows({ every: 'year', in: 'winter' }, fromJuly)).toEqual([
    { from: '2024-12-01', to: '2025-02-28' },
    { from: '2025-12-01', to: '2026-02-28' },
  ])
  expect(due({ every: 'quarter', inMonth: 'first', count: 2 })).toEqual(['2024-01-31', '2024-04-30'])
  expect(due({ every: 'week', in: 'june', count: 5 }).map(one => one.slice(5))).toEqual([
    ...['06-09', '06-16', '06-23', '06-30', '06-08'],
  ])
})

test('a number of times a year without days means as many equal parts of the year', () => {
  expect(windows({ every: 'year', times: 2, count: 2 })).toEqual([
    { from: '2024-01-01', to: '2024-06-30' },
    { from: '2024-07-01', to: '2024-12-31' },
  ])
  expect(due({ every: 'year', times: 5 })).toHaveLength(10)
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 30 }), fc.nat(5000), (times, start) => {
      const from = daysAfter(day('2015-01-01'), start)
      const found = windows({ every: 'year', times, count: times }, { from, to: daysAfter(from, 1000) })
      expect(found).toHaveLength(times)
      for (const [i, window] of found.entries())
        expect(window.from).toBe(i === 0 ? from : nextDay(found[i - 1]?.to ?? from))
    }),
  )
})

test('a duty is due once by a day, a month, a year or a season', () => {
  const latest = (written: string | number) => due({ latest: written })
  expect(latest('2024-05-10')).toEqual(['2024-05-10'])
  expect(latest('2024-02')).toEqual(['2024-02-29'])
  expect(latest(2025)).toEqual(['2025-12-31'])
  expect(latest('spring 2024')).toEqual(['2024-05-31'])
  expect(latest('winter 2024-2025')).toEqual(['2025-02-28'])
  expect(windows({ latest: 'spring 2024' })).toEqual([{ from: '2024-01-01', to: '2024-05-31' }])
  for (const unclear of [
    'winter 2024',
    'spring 2024-2025',
    'winter 2024-2026',
    'våren 2024',
    2300,
    '2024-13',
  ])
    expect(schedule.safeParse({ latest: unclear }).success, String(unclear)).toBe(false)
})

test('a duty is due some time after the first day, the last day or an event, and waits for an event without a day', () => {
  expect(due({ after: { months: 3 } })).toEqual(['2024-04-01'])
  expect(windows({ after: { months: 2 }, countedFrom: 'end' })).toEqual([
    { from: '2025-12-31', to: '2026-02-28' },
  ])
  expect(due({ after: { weeks: 4 }, countedFrom: { event: 'arrangemang' } })).toEqual(['2024-10-10'])
  expect(due({ after: { weeks: 4 }, countedFrom: { event: 'invigning' } })).toEqual([])
})

test('periods are counted from the agreement’s first day, the calendar, a day of the year or any day', () => {
  const life = { from: day('2024-05-15'), to: day('2026-05-14') }
  const counted = (countedFrom: unknown) => due({ every: 'year', countedFrom }, life)
  expect(counted('start')).toEqual(['2025-05-14', '2026-05-14'])
  expect(counted('calendar')).toEqual(['2024-12-31', '2025-12-31', '2026-05-14'])
  // A year of statistics of its own: 1 March to 28 or 29 February.
  expect(counted({ month: 'march', day: 1 })).toEqual(['2025-02-28', '2026-02-28', '2026-05-14'])
  expect(counted({ month: 'december', day: 1 })[0]).toBe('2024-11-30')
  const march = { from: day('2024-03-01'), to: day('2026-02-28') }
  expect(due({ every: { years: 2 }, countedFrom: { month: 'march', day: 1 } }, march)).toEqual(['2026-02-28'])
  expect(counted('2025-01-01')).toEqual(['2025-12-31', '2026-05-14'])
  expect(counted({ event: 'arrangemang' })).toEqual(['2025-09-11', '2026-05-14'])
  expect(due({ every: 'week', countedFrom: 'calendar', count: 1 }, life)).toEqual(['2024-05-19'])
})

test('a duty is due on chosen days: the 15th, the last, the first Friday, the last banking day', () => {
  const on = (on: unknown, rest: object = { every: 'month', count: 2 }) => due({ on, ...rest })
  expect(on({ day: 15 })).toEqual(['2024-01-15', '2024-02-15'])
  expect(on([{ day: 'last' }, { day: 1 }])).toEqual(['2024-01-01', '2024-01-31'])
  expect(on({ weekday: 'friday', nth: 'first' })).toEqual(['2024-01-05', '2024-02-02'])
  expect(on({ bankingDay: true, nth: 'last' }, { every: 'year', in: 'december' })).toEqual([
    '2024-12-30',
    '2025-12-30',
  ])
  expect(on({ day: 31 }, { every: 'year', in: 'april', missingDay: 'first-of-next' })).toEqual([
    '2024-05-01',
    '2025-05-01',
  ])
  expect(on({ week: 20, weekday: 'monday' }, { every: 'year' })).toEqual(['2024-05-13', '2025-05-12'])
})

test('only a schedule that survives the end continues after it, for the stated time', () => {
  const ended = { ...two, to: day('2024-06-30') }
  expect(due({ every: 'quarter' }, ended)).toHaveLength(2)
  expect(due({ every: 'quarter', survives: { months: 6 } }, ended).at(-1)).toBe('2024-12-31')
})

test('a due day on which banks are closed moves only by the convention of the file', () => {
  const end = (offBankingDay?: string) =>
    due({ every: 'year', count: 1, ...(offBankingDay && { offBankingDay }) })
  expect([end(), end('previous'), end('next'), end('next-in-month')].flat()).toEqual([
    '2024-12-31',
    '2024-12-30',
    '2025-01-02',
    '2024-12-30',
  ])
})

test('fields of a schedule that exclude each other are refused', () => {
  for (const written of [
    {},
    { count: 3 },
    { every: 'year', latest: '2024-05-31' },
    { latest: '2024', countedFrom: 'end' },
    { every: 'year', times: 2, in: 'april' },
    { every: 'year', after: { months: 1 }, on: { day: 1 } },
    { after: { months: 1 }, in: 'april' },
    { every: 'year', after: { months: 12 } },
    { every: 'quarter', inMonth: 4 },
    { every: 'week', inMonth: 1 },
    { every: { months: 2, weeks: 1 } },
    { every: {} },
    { every: 'month', on: {} },
    { every: 'month', on: { day: 0 } },
    { every: 'month', on: { day: 32 } },
  ])
    expect(schedule.safeParse(written).success, JSON.stringify(written)).toBe(false)
})
