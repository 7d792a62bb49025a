import fc from 'fast-check'
import { expect, test } from 'vitest'
import { periodEnds } from '../../src/domain/agreement/term/end-day.ts'
import { type Day, daysAfter } from '../../src/domain/calendar/day.ts'
import { termOf } from '../../src/model/term-of.ts'
import { term } from '../../src/schema/agreement/term/term.ts'
import { termOn } from '../domain/agreements.ts'
import { dayBefore, inMonths, nextDay } from '../reckoning.ts'

const day = (text: string) => text as Day
const source = '1'
const anyDay = fc.nat(60_000).map(days => daysAfter(day('1950-01-01'), days))

const read = ({ from, to, ...rest }: { from?: unknown; to?: unknown; length?: object }) =>
  termOf(
    term.parse({ ...(from !== undefined && { from }), ...(to !== undefined && { to }), ...rest, source }),
  )

test.each([
  [{ from: '2023', to: '2025' }, ['2023-01-01', '2023-12-31'], ['2025-01-01', '2025-12-31']],
  [{ from: '2016-06-30', to: '2019-09' }, ['2016-06-30', '2016-06-30'], ['2019-09-01', '2019-09-30']],
  [{ to: '2023-12-31', length: { years: 2 } }, ['2022-01-01', '2022-01-01'], ['2023-12-31', '2023-12-31']],
  [{ to: '2028-03-31', length: { months: 18 } }, ['2026-10-01', '2026-10-01'], ['2028-03-31', '2028-03-31']],
  [
    { from: '2023', to: '2026-06-30', length: { years: 3 } },
    ['2023-07-01', '2023-07-01'],
    ['2026-06-30', '2026-06-30'],
  ],
  [{ from: '2023', length: { months: 18 } }, ['2023-01-01', '2023-12-31'], ['2024-06-30', '2025-06-29']],
  [
    { from: '2027', to: '2028', length: { months: 17 } },
    ['2027-01-01', '2027-08-01'],
    ['2028-05-31', '2028-12-31'],
  ],
  [{ from: { unknown: '-' }, length: { years: 3 } }, [undefined, undefined], [undefined, undefined]],
  [{ from: 'spring 2028', to: 2028 }, ['2028-03-01', '2028-05-31'], ['2028-03-01', '2028-12-31']],
  [
    { from: { after: '2027-03', before: '2028-02-01' }, to: '2029-12-31' },
    ['2027-04-01', '2028-01-31'],
    ['2029-12-31', '2029-12-31'],
  ],
  [{ from: { unknown: '-' }, to: '2028-12-31' }, [undefined, '2028-12-31'], ['2028-12-31', '2028-12-31']],
  [{ from: '2023-01-01' }, ['2023-01-01', '2023-01-01'], ['2023-01-01', undefined]],
  // The last day of February is the last day of a year from 1 March only, and of one from 29 February in a leap year.
  [{ to: '2027-02-28', length: { years: 1 } }, ['2026-03-01', '2026-03-01'], ['2027-02-28', '2027-02-28']],
])('of %j the first day lies in %j, the last in %j', (written, [first, last], [firstEnd, lastEnd]) => {
  const { bounds } = read(written)
  expect([bounds.from.earliest, bounds.from.latest]).toEqual([first, last])
  expect([bounds.to.earliest, bounds.to.latest]).toEqual([firstEnd, lastEnd])
})

test.each([12, 17, 18, 35, 36, 39, 42, 48])(
  'a term of %i months is that long, whichever end is known',
  months => {
    fc.assert(
      fc.property(anyDay, first => {
        const from = day(`${first.slice(0, 7)}-01`)
        const { to } = read({ from, length: { months } })
        expect(to).toBe(dayBefore(inMonths(from, months)))
        const { bounds } = read({ to, length: { months } })
        expect(bounds.from.earliest === undefined || bounds.from.earliest <= from).toBe(true)
        expect(bounds.from.latest === undefined || from <= bounds.from.latest).toBe(true)
      }),
    )
  },
)

test('renewals do not drift: each ends on the day on which a term of the whole length would end', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 36 }), (from, months) => {
      const to = dayBefore(inMonths(from, 12))
      const renewing = termOn({ from, to, renewal: { months } })
      const ends = periodEnds({ term: renewing, events: [] }, daysAfter(to, 20_000))
      for (const [n, end] of ends.entries()) expect(end).toBe(dayBefore(inMonths(nextDay(to), n * months)))
      expect((ends.at(-2) ?? to) < daysAfter(to, 20_000)).toBe(true)
    }),
  )
})
