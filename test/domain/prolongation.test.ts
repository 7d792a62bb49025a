import fc from 'fast-check'
import { expect, test } from 'vitest'
import { periodEnds, prolonged, renewalDays } from '../../src/domain/agreement/term/end-day.ts'
import type { Event } from '../../src/domain/agreement/term/event.ts'
import type { Term } from '../../src/domain/agreement/term/term.ts'
import { type Day, daysAfter } from '../../src/domain/calendar/day.ts'
import { agreementYears } from '../../src/domain/timeline/amounts/amount-year.ts'
import { deadlines } from '../../src/domain/timeline/due-days/deadline.ts'
import { coveredPeriods } from '../../src/domain/timeline/payouts/covered-period.ts'
import { dayBefore, inMonths, nextDay } from '../reckoning.ts'
import { agreement, plan, termOn } from './agreements.ts'

const day = (text: string) => text as Day
const termOf = termOn
const used = (extendedTo: Day): Event => ({ key: extendedTo, kind: 'option-used', extendedTo })

/** Every day of eight years, and again those on which months drift. */
const anyFirst = fc.oneof(
  fc.nat(2922).map(n => daysAfter(day('2023-01-01'), n)),
  fc.constantFrom('2024-02-29', '2026-01-31', '2025-03-31', '2025-08-30', '2024-12-29').map(day),
)
const length = fc.integer({ min: 1, max: 60 })
const times = fc.integer({ min: 1, max: 40 })

test('renewal n ends the months of the term and of n renewals after the first day, less a day', () => {
  fc.assert(
    fc.property(anyFirst, length, length, times, (from, months, renewal, n) => {
      const term = termOf({ from, to: dayBefore(inMonths(from, months)), renewal: { months: renewal } })
      const ends = periodEnds({ term, events: [] }, inMonths(from, months + n * renewal))
      expect(ends.slice(0, n + 1)).toEqual(
        Array.from({ length: n + 1 }, (_, k) => dayBefore(inMonths(from, months + k * renewal))),
      )
    }),
  )
})

test('options that are used one after the other, and renewals after them, are counted alike', () => {
  fc.assert(
    fc.property(
      anyFirst,
      length,
      fc.array(length, { maxLength: 4 }),
      length,
      (from, months, options, renewal) => {
        const term = termOf({ from, to: dayBefore(inMonths(from, months)), renewal: { months: renewal } })
        let [events, reached] = [[] as Event[], months]
        for (const option of options) {
          const extendedTo = prolonged({ term, events }, option)
          reached += option
          expect(extendedTo).toBe(dayBefore(inMonths(from, reached)))
          events = [...events, ...(extendedTo ? [used(extendedTo)] : [])]
        }
        const [end, renewed] = periodEnds({ term, events }, inMonths(from, reached + renewal))
        expect([end, renewed]).toEqual(
          [reached, reached + renewal].map(all => dayBefore(inMonths(from, all))),
        )
        expect(renewalDays({ term, events }, inMonths(from, reached + renewal))).toContain(
          inMonths(from, reached),
        )
      },
    ),
  )
})

test('a term prolonged to whole years from its first day has whole agreement years only', () => {
  fc.assert(
    fc.property(anyFirst, fc.integer({ min: 1, max: 11 }), times, (from, months, years) => {
      const term = termOf({ from, to: dayBefore(inMonths(from, months)) })
      const to = prolonged({ term, events: [] }, 12 * years - months) ?? from
      const found = agreementYears({ from, to })
      expect(found.map(({ from, to }) => [from, to])).toEqual(
        Array.from({ length: years }, (_, n) => [
          inMonths(from, 12 * n),
          dayBefore(inMonths(from, 12 * n + 12)),
        ]),
      )
      for (const { from, to, full } of found) expect({ from, to }).toEqual(full)
    }),
  )
})

test('without a first day, prolongations are counted from the day after the last', () => {
  // The day after is 29 February, and again in 2028.
  const term = termOf({ to: day('2024-02-28'), renewal: { months: 12 } })
  expect(periodEnds({ term, events: [] }, day('2028-01-01'))).toEqual([
    '2024-02-28',
    '2025-02-27',
    '2026-02-27',
    '2027-02-27',
    '2028-02-28',
  ])
})

test('where the last day is not whole months after the first, prolongations are counted from the day after it', () => {
  const to = day('2024-12-31')
  const term = termOf({ from: day('2024-01-15'), to, renewal: { months: 2 } })
  expect(periodEnds({ term, events: [] }, day('2025-06-01'))).toEqual([
    to,
    '2025-02-28',
    '2025-04-30',
    '2025-06-30',
  ])
  // “One year from 29 February”, written to 28 February: a day more than a year.
  const leap = termOf({ from: day('2024-02-29'), to: day('2025-02-28'), renewal: { months: 12 } })
  expect(periodEnds({ term: leap, events: [] }, day('2028-01-01'))).toEqual([
    '2025-02-28',
    '2026-02-28',
    '2027-02-28',
    '2028-02-29',
  ])
})

test('an option used to a stated day that is not whole months after the first day is counted from that day', () => {
  const term = termOf({ from: day('2024-01-15'), to: day('2025-01-14'), renewal: { months: 1 } })
  const events = [used(day('2025-08-30'))]
  expect(periodEnds({ term, events }, day('2026-03-30'))).toEqual([
    '2025-08-30',
    '2025-09-29',
    '2025-10-30',
    '2025-11-29',
    '2025-12-30',
    '2026-01-30',
    '2026-02-27',
    '2026-03-30',
  ])
})

const reviews = (term: Term, to: Day) =>
  deadlines(agreement({ term }), { from: term.from ?? to, to })
    .filter(({ kind }) => kind === 'review')
    .map(({ day }) => day)

test('reviews by months are counted from the first day, and do not drift', () => {
  const term = termOf({
    from: day('2024-02-29'),
    to: day('2025-02-27'),
    renewal: { months: 12, reviewed: { months: 12 } },
  })
  expect(reviews(term, day('2029-02-27'))).toEqual([
    '2025-02-27',
    '2026-02-27',
    '2027-02-27',
    '2028-02-28',
    '2029-02-27',
  ])
})

test('reviews by periods fall on the last day of every so many periods, of which the term is the first', () => {
  const renewal = { months: 12, reviewed: { periods: 3 } }
  expect(
    reviews(termOf({ from: day('2026-01-01'), to: day('2026-12-31'), renewal }), day('2032-12-31')),
  ).toEqual(['2028-12-31', '2031-12-31'])
  expect(
    reviews(termOf({ from: day('2026-01-01'), to: day('2027-12-31'), renewal }), day('2032-12-31')),
  ).toEqual(['2029-12-31', '2032-12-31'])
})

test('a plan that begins whole months after the term is counted from the first day of the term', () => {
  const term = { from: day('2026-01-31'), to: day('2027-01-30') }
  const later = { ...plan(3), from: day('2026-02-28') }
  const periods = coveredPeriods([plan(1), later], term, term, 'agreement-year')
  expect(periods.map(({ from }) => from)).toEqual([
    '2026-01-31',
    '2026-02-28',
    '2026-05-31',
    '2026-08-31',
    '2026-11-30',
  ])
  const elsewhere = coveredPeriods(
    [plan(1), { ...later, from: day('2026-02-27') }],
    term,
    term,
    'agreement-year',
  )
  expect(elsewhere.map(({ from }) => from)).toEqual([
    '2026-01-31',
    '2026-02-27',
    '2026-05-27',
    '2026-08-27',
    '2026-11-27',
  ])
})

test('all plans of a term, each begun after whole months, cover every day once', () => {
  fc.assert(
    fc.property(
      anyFirst,
      fc.integer({ min: 1, max: 24 }),
      fc.constantFrom(1, 2, 3, 4, 6, 12),
      (from, start, every) => {
        const term = { from, to: dayBefore(inMonths(from, 60)) }
        const plans = [plan(1), { ...plan(every), from: inMonths(from, start) }]
        const periods = coveredPeriods(plans, term, term, 'agreement-year')
        const starts = [
          ...Array.from({ length: start }, (_, n) => inMonths(from, n)),
          ...Array.from({ length: Math.ceil((60 - start) / every) }, (_, n) =>
            inMonths(from, start + n * every),
          ),
        ]
        expect(periods.map(({ from }) => from)).toEqual(starts)
        expect(periods.map(({ to }) => nextDay(to)).slice(0, -1)).toEqual(starts.slice(1))
        expect(periods.at(-1)?.to).toBe(term.to)
      },
    ),
  )
})
