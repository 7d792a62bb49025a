import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Agreement } from '../../src/domain/agreement/agreement.ts'
import type { NoticePeriod } from '../../src/domain/agreement/term/notice.ts'
import { endByNotice, latestNoticeDay, noticePeriodEnd } from '../../src/domain/agreement/term/notice-day.ts'
import { type Day, daysAfter } from '../../src/domain/calendar/day.ts'
import { deadlines } from '../../src/domain/timeline/due-days/deadline.ts'
import { inMonths } from '../reckoning.ts'
import { agreement, life, noticeOf, termOn } from './agreements.ts'

const day = (text: string) => text as Day
const anyDay = fc.nat(60_000).map(days => daysAfter(day('1950-01-01'), days))

const anyPeriod: fc.Arbitrary<NoticePeriod> = fc.record({
  kind: fc.constant('period'),
  period: fc.record({
    count: fc.integer({ min: 1, max: 30 }),
    unit: fc.constantFrom('days', 'weeks', 'months'),
  }),
  missing: fc.constantFrom('last-of-month', 'first-of-next'),
  reckoned: fc.constantFrom('same-day', 'month-end', 'whole-months'),
  countsFirstDay: fc.boolean(),
  latest: fc.constantFrom('counted-back', 'counted-forward'),
  isByDefault: fc.constant(false),
})

const months = (count: number, own: Partial<NoticePeriod> = {}): NoticePeriod => ({
  kind: 'period',
  period: { count, unit: 'months' },
  reckoned: 'same-day',
  missing: 'last-of-month',
  countsFirstDay: false,
  latest: 'counted-back',
  isByDefault: false,
  ...own,
})

test('notice on the latest day ends on the last day or before, and a day later only after it', () => {
  fc.assert(
    fc.property(anyPeriod, anyDay, (period, end) => {
      const latest = latestNoticeDay(period, end)
      expect(noticePeriodEnd(period, latest) <= end).toBe(true)
      const isSafer = period.reckoned === 'same-day' && period.latest === 'counted-back'
      if (!isSafer) expect(noticePeriodEnd(period, daysAfter(latest, 1)) > end).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('the latest day counted back is never later than the latest day counted forward', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), anyDay, (count, end) => {
      const [back, forward] = (['counted-back', 'counted-forward'] as const).map(latest =>
        latestNoticeDay(months(count, { latest }), end),
      )
      expect(back).toBe(inMonths(end, -count))
      expect((back ?? '') <= (forward ?? '')).toBe(true)
    }),
  )
  const lastOfFebruary = day('2026-02-28')
  expect(latestNoticeDay(months(6), lastOfFebruary)).toBe('2025-08-28')
  expect(latestNoticeDay(months(6, { latest: 'counted-forward' }), lastOfFebruary)).toBe('2025-08-31')
})

test('notice to the end of a month ends on the last day of the month that the notice period leads to', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (given, count) => {
      const month = Number(given.slice(0, 4)) * 12 + Number(given.slice(5, 7)) - 1 + count
      const ends = noticePeriodEnd(months(count, { reckoned: 'month-end' }), given)
      const next = daysAfter(ends, 1)
      expect(Number(ends.slice(0, 4)) * 12 + Number(ends.slice(5, 7)) - 1).toBe(month)
      expect(next.endsWith('-01')).toBe(true)
    }),
  )
})

test('notice by whole months counts only months that begin and end within the notice period', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 30 }), fc.boolean(), (given, count, countsFirstDay) => {
      const ends = noticePeriodEnd(months(count, { reckoned: 'whole-months', countsFirstDay }), given)
      let firsts = 0
      for (let on = daysAfter(given, countsFirstDay ? 0 : 1); on <= ends; on = daysAfter(on, 1))
        if (on.endsWith('-01')) firsts++
      expect(firsts).toBe(count)
      expect(daysAfter(ends, 1).endsWith('-01')).toBe(true)
    }),
  )
})

test.each([
  [months(3, { reckoned: 'whole-months' }), '2026-04-15', '2026-07-31'],
  [months(3, { reckoned: 'month-end' }), '2026-04-15', '2026-07-31'],
  [months(3), '2026-04-15', '2026-07-15'],
  [months(3, { reckoned: 'whole-months' }), '2026-04-01', '2026-07-31'],
  [months(3, { reckoned: 'whole-months', countsFirstDay: true }), '2026-04-01', '2026-06-30'],
  [months(0, { period: { count: 2, unit: 'weeks' } }), '2026-04-15', '2026-04-29'],
  [months(0, { period: { count: 30, unit: 'days' } }), '2026-04-15', '2026-05-15'],
  [months(0, { period: { count: 30, unit: 'days' }, countsFirstDay: true }), '2026-04-15', '2026-05-14'],
])('a notice by %j given on %s ends on %s', (period, given, ends) => {
  expect(noticePeriodEnd(period, day(given))).toBe(ends)
})

test('a notice that must come before a renewal ends the agreement then, or at the next if it is late', () => {
  const ends = ['2026-12-31', '2027-12-31'].map(day)
  const atLeast = { kind: 'window', months: 6, meaning: 'at-least' } as const
  expect(endByNotice(atLeast, day('2026-06-30'), ends)).toBe('2026-12-31')
  expect(endByNotice(atLeast, day('2026-07-01'), ends)).toBe('2027-12-31')
  const within = { kind: 'window', months: 6, meaning: 'within' } as const
  expect(endByNotice(within, day('2026-06-29'), ends)).toBeUndefined()
  expect(endByNotice(within, day('2026-12-31'), ends)).toBe('2026-12-31')
  expect(endByNotice(within, day('2027-06-29'), ends)).toBeUndefined()
})

test('every renewal has a latest day for notice', () => {
  const given = agreement({
    term: termOn({
      from: day('2024-01-01'),
      to: day('2024-12-31'),
      renewal: { months: 12, reviewed: { months: 36 } },
    }),
    notices: [noticeOf(6)],
  })
  const found = deadlines(given, { from: day('2024-01-01'), to: day('2026-12-31') })
  const days = (kind: string) => found.filter(deadline => deadline.kind === kind).map(({ day }) => day)
  expect(days('notice')).toEqual(['2024-06-30', '2025-06-30', '2026-06-30'])
  expect(days('renewal')).toEqual(['2024-12-31', '2025-12-31', '2026-12-31'])
  expect(days('review')).toEqual(['2026-12-31'])
  expect(days('end')).toEqual([])
})

test('only a notice that runs from its own day can end the agreement before its end', () => {
  const window = { ...noticeOf(6), reckoning: { kind: 'window', months: 3, meaning: 'at-least' } } as const
  const given = (notices: Agreement['notices']) => {
    const any = agreement({ notices })
    return deadlines(any, life(any)).find(({ kind }) => kind === 'end')
  }
  expect(given([window])).toMatchObject({ noticeBy: undefined })
  expect(given([window, noticeOf(6), noticeOf(12)])).toMatchObject({ noticeBy: '2026-06-30' })
  expect(given([{ ...noticeOf(6), endsFor: 'giver' }])).toMatchObject({ noticeBy: undefined })
})

test('an agreement with a number of renewals ends with the last of them', () => {
  const term = { ...agreement().term, to: day('2024-12-31'), renewal: { months: 12, times: 2 } }
  const given = agreement({ term, notices: [noticeOf(3)] })
  expect(deadlines(given, life(given)).at(-1)).toEqual({
    kind: 'end',
    day: '2026-12-31',
    noticeBy: '2026-09-30',
  })
})

test('a missing day is the last of its month or, if the file states it, the first of the next', () => {
  expect(noticePeriodEnd(months(6), day('2026-08-31'))).toBe('2027-02-28')
  expect(noticePeriodEnd(months(6, { missing: 'first-of-next' }), day('2026-08-31'))).toBe('2027-03-01')
})
