import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../src/domain/calendar/day.ts'
import { monthsOf, type Period } from '../../src/domain/calendar/period.ts'
import { oreOf } from '../../src/domain/money/figure.ts'
import type { Payout } from '../../src/domain/timeline/payouts/payout.ts'
import { entriesOfKind } from '../../src/domain/timeline/timeline.ts'
import { accruedIn } from '../../src/domain/views/accrual.ts'
import { nextDay } from '../reckoning.ts'
import { agreementFrom, timelineFor } from './model.ts'
import { anyFile } from './written.ts'

const span = (from: string, to: string): Period => ({ from: from as Day, to: to as Day })
const months = monthsOf(span('2014-01-01', '2032-12-31'))
const quarters = months
  .filter((_, i) => i % 3 === 0)
  .map((first, i) => span(first.from, months[3 * i + 2]?.to ?? ''))

/** The payouts of each grant whose amounts are known. */
const grantsOf = (payouts: readonly Payout[]) =>
  [...new Set(payouts.map(({ grant }) => grant.key))]
    .map(key => payouts.filter(({ grant }) => grant.key === key))
    .filter(own =>
      own.every(({ parts }) => parts.every(({ amount, of }) => !of && oreOf(amount) !== undefined)),
    )

/** The öre of a grant that belong to a span, times a denominator, reckoned day by day: every month of a part weighs the same. */
function exactly(own: readonly Payout[], { from, to }: Period): number {
  let ore = 0
  for (const { piece, amount } of own.flatMap(({ parts }) => parts)) {
    const all = monthsOf(piece.on)
    const isMonths = piece.on.from.endsWith('-01') && nextDay(piece.on.to).endsWith('-01')
    const days = (period: Period) => countDays(period)
    for (const month of all) {
      const start = month.from > from ? month.from : from
      const end = month.to < to ? month.to : to
      if (start > end) continue
      const share = days({ from: start, to: end }) / days(month)
      const weight = isMonths ? 1 / all.length : days(month) / days(piece.on)
      ore += Number(oreOf(amount)) * weight * share
    }
  }
  return ore
}

function countDays({ from, to }: Period): number {
  let days = 1
  for (let day = from; day < to; day = nextDay(day)) days++
  return days
}

test('what a month or a quarter has of a grant is less than an öre from exact, and months add up to their quarter', () => {
  fc.assert(
    fc.property(anyFile, file => {
      const { from = '', to = '' } = timelineFor(agreementFrom(file)).life ?? {}
      for (const own of grantsOf(entriesOfKind(timelineFor(agreementFrom(file)), 'payout')))
        for (const [i, quarter] of quarters.entries()) {
          if (quarter.to < from || quarter.from > to) continue
          const inMonths = months.slice(3 * i, 3 * i + 3).map(month => oreOf(accruedIn(own, month)) ?? 0n)
          const inQuarter = oreOf(accruedIn(own, quarter)) ?? 0n
          expect(inMonths.reduce((sum, ore) => sum + ore, 0n)).toBe(inQuarter)
          expect(Math.abs(Number(inQuarter) - exactly(own, quarter))).toBeLessThan(1.000001)
        }
    }),
    { numRuns: 15 },
  )
})

test('a quarter of 700 000 kr is 175 000 kr', () => {
  const file = {
    iop: 'agreement/1',
    id: 'lag',
    version: 1,
    title: 'Lag',
    parties: { kommun: { name: 'K', sector: 'public' }, forening: { name: 'F', sector: 'civil' } },
    term: { from: '2021-10-01', to: '2023-09-30', source: '1' },
    contributions: { kommun: { from: 'kommun', cash: 700_000, source: '1' } },
    grants: { bidrag: { from: 'kommun', to: 'forening', amount: 700_000, source: '1' } },
    payouts: { every: 'year', in: 'july', source: '1' },
  }
  const own = entriesOfKind(timelineFor(agreementFrom(file as never)), 'payout')
  expect(oreOf(accruedIn(own, span('2021-10-01', '2021-12-31')))).toBe(175_000_00n)
  expect(oreOf(accruedIn(own, span('2022-01-01', '2022-12-31')))).toBe(700_000_00n)
})
