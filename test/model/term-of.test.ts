import fc from 'fast-check'
import { expect, test } from 'vitest'
import { periodEnds } from '../../src/domain/agreement/term/end-day.ts'
import { type Day, daysAfter } from '../../src/domain/calendar/day.ts'
import { termOf } from '../../src/model/term-of.ts'
import { dayBefore, inMonths, nextDay } from '../reckoning.ts'

const day = (text: string) => text as Day
const source = '1'
const anyDay = fc.nat(60_000).map(days => daysAfter(day('1950-01-01'), days))

test.each([
  [{ from: { known: '2023' }, to: { known: '2025' } }, '2023-01-01', '2025-12-31'],
  [{ from: { known: '2023-07' }, to: { known: '2024-02' } }, '2023-07-01', '2024-02-29'],
  [{ from: { known: '2016-06-30' }, to: { known: '2019-09-30' } }, '2016-06-30', '2019-09-30'],
  [{ to: { known: '2023-12-31' }, length: { years: 2 } }, '2022-01-01', '2023-12-31'],
  [
    { from: { known: '2023' }, to: { known: '2026-06-30' }, length: { years: 3 } },
    '2023-07-01',
    '2026-06-30',
  ],
  [{ from: { known: '2023' }, length: { months: 18 } }, '2023-01-01', '2024-06-30'],
  [{ from: { unknown: '-' }, length: { years: 3 } }, undefined, undefined],
  [{ from: { known: '2023-01-01' }, to: 'open' as const }, '2023-01-01', undefined],
])('of %j the first day is %s, the last %s', (written, from, to) => {
  expect(termOf({ ...written, source })).toMatchObject({ from, to })
})

test.each([12, 17, 18, 35, 36, 39, 42, 48])(
  'a term of %i months is that long, whichever end is known',
  months => {
    fc.assert(
      fc.property(anyDay, first => {
        const from = day(`${first.slice(0, 7)}-01`)
        const { to } = termOf({ from: { known: from }, length: { months }, source })
        expect(to).toBe(dayBefore(inMonths(from, months)))
        expect(termOf({ to: { known: to }, length: { months }, source }).from).toBe(from)
      }),
    )
  },
)

test('renewals do not drift: each ends on the day on which a term of the whole length would end', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 36 }), (from, months) => {
      const to = dayBefore(inMonths(from, 12))
      const term = { from, to, conditions: [], options: [], renewal: { months } }
      const ends = periodEnds({ term, events: [] }, daysAfter(to, 20_000))
      for (const [n, end] of ends.entries()) expect(end).toBe(dayBefore(inMonths(nextDay(to), n * months)))
      expect((ends.at(-2) ?? to) < daysAfter(to, 20_000)).toBe(true)
    }),
  )
})
