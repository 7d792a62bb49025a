import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PayoutPlan } from '../../src/domain/agreement/payout-plan.ts'
import { ofPayouts, ofSplit } from '../../src/domain/assumptions/of-views.ts'
import { type Day, daysAfter, monthsAfter } from '../../src/domain/calendar/day.ts'
import { exact } from '../../src/domain/money/exact.ts'
import { final, unknown } from '../../src/domain/money/figure.ts'
import { sum } from '../../src/domain/money/ore.ts'
import { agreementYears, shareOfYear } from '../../src/domain/timeline/agreement-year.ts'
import { deadlines } from '../../src/domain/timeline/deadline.ts'
import { occurrences } from '../../src/domain/timeline/occurrence.ts'
import { payouts } from '../../src/domain/timeline/payout.ts'
import { dueDay, plannedDay } from '../../src/domain/timeline/payout-window.ts'
import { entriesOf, timeline } from '../../src/domain/timeline/timeline.ts'
import { agreement, anyAgreement, everyYear, indexation, part } from './agreements.ts'

const day = (text: string) => text as Day
const nothingKnown = () => undefined
const never = { from: day(''), to: day(''), fullTo: day('') }

test('the payouts of a whole agreement year add up to its amount, and of a shorter one to less', () => {
  fc.assert(
    fc.property(anyAgreement, any => {
      const all = payouts(any, nothingKnown, 'last-banking-day')
      for (const [n, year] of agreementYears(any.term).entries())
        for (const { key, amount } of any.grants) {
          const own = all.filter(payout => payout.grant.key === key && payout.year.from === year.from)
          const paid = sum(own.map(payout => payout.amount.ore ?? 0n))
          const isWhole = daysAfter(monthsAfter(any.term.from, 12 * (n + 1)), -1) <= any.term.to
          if (isWhole) expect(paid).toBe(amount.ore)
          else expect(paid <= (amount.ore ?? 0n)).toBe(true)
        }
    }),
  )
})

test('the periods that payouts cover follow each other, and fill the term', () => {
  fc.assert(
    fc.property(anyAgreement, any => {
      const own = payouts(any, nothingKnown, 'first-day').filter(({ grant }) => grant === any.grants[0])
      expect(own[0]?.covers.from).toBe(any.term.from)
      expect(own.at(-1)?.covers.to).toBe(any.term.to)
      for (const [i, { covers }] of own.entries())
        if (i > 0) expect(covers.from).toBe(daysAfter(own[i - 1]?.covers.to ?? covers.from, 1))
    }),
  )
})

test('a shorter year carries whole months in twelfths, otherwise days of the year that it would have been', () => {
  const of = (from: string, to: string) =>
    shareOfYear(agreementYears({ from: day(from), to: day(to) }).at(-1) ?? never)
  expect(of('2024-01-01', '2025-05-31')).toEqual(exact(5n, 12n))
  expect(of('2023-03-15', '2023-04-14')).toEqual(exact(31n, 366n))
  expect(of('2024-02-29', '2028-02-28')).toEqual(exact(1n))
})

test.each<[PayoutPlan['offBankingDay'], string]>([
  ['open', '2017-05-01'],
  ['stays', '2017-05-01'],
  ['previous', '2017-04-28'],
  ['next', '2017-05-02'],
])('a due day that is no banking day: %s', (offBankingDay, expected) => {
  expect(plannedDay(day('2017-05-01'), offBankingDay)).toBe(expected)
})

test('the due day is the workspace’s choice within the window', () => {
  const january = { from: day('2022-01-01'), to: day('2022-01-31') }
  const holiday = { from: day('2017-05-01'), to: day('2017-05-01') }
  const rules = ['last-banking-day', 'first-banking-day', 'last-day', 'first-day'] as const
  expect(rules.map(rule => dueDay(january, rule))).toEqual([
    '2022-01-31',
    '2022-01-03',
    '2022-01-31',
    '2022-01-01',
  ])
  expect(rules.map(rule => dueDay(holiday, rule))).toEqual(Array(4).fill('2017-05-01'))
})

test('moving a payment to a banking day does not change its level', () => {
  for (const offBankingDay of ['previous', 'next'] as const) {
    const given = agreement({ indexation, payouts: { months: 12, timing: 'in-advance', offBankingDay } })
    const second = payouts(given, everyYear(2n), 'last-banking-day').filter(
      ({ year }) => year.from === '2025-01-01',
    )
    expect(second.map(({ amount }) => amount.ore)).toEqual([20_400_00n, 10_200_00n])
  }
})

test('an earlier end stops what would be paid after it', () => {
  const ended = agreement({ events: [{ key: 'end', kind: 'end-decided', ends: day('2025-03-31') }] })
  const days = payouts(ended, nothingKnown, 'last-banking-day').map(({ day }) => day)
  expect(days.at(-1)).toBe('2025-01-01')
  expect(deadlines(ended)).toEqual([{ kind: 'end', day: '2025-03-31' }])
})

test('what is paid for time after an early end is named as a possible repayment', () => {
  const ended = agreement({
    payouts: { months: 12, timing: 'in-advance', offBankingDay: 'open' },
    events: [{ key: 'end', kind: 'end-decided', ends: day('2025-03-31') }],
  })
  const worked = timeline(ended, nothingKnown, 'last-day')
  expect(ofPayouts(worked, entriesOf(worked, 'payout'), 'last-day')).toContainEqual({
    code: 'paid-beyond-end',
    agreement: 'test',
    args: { day: '2025-03-31', amount: 22_500_00n },
  })
})

test('notice is counted back from the last day, with the banking day before it to be safe', () => {
  const given = agreement({ notice: { months: 6 }, term: { ...agreement().term, to: day('2026-12-31') } })
  expect(deadlines(given)[0]).toEqual({ kind: 'notice', day: '2026-06-30', safeDay: '2026-06-29', months: 6 })
})

test('a duty falls due by the end of its periods, in its months, so far in, or before the next', () => {
  const due = (schedule: object) =>
    occurrences(
      agreement({
        term: { ...agreement().term, to: day('2025-12-31') },
        duties: [{ key: 'duty', kind: 'report', what: '', schedule: { months: 12, ...schedule } }],
      }),
    ).map(({ day }) => day)
  expect(due({})).toEqual(['2024-12-31', '2025-12-31'])
  expect(due({ months: 6 })).toHaveLength(4)
  expect(due({ in: [4, 10] })).toEqual(['2024-04-30', '2024-10-31', '2025-04-30', '2025-10-31'])
  expect(due({ after: 6 })).toEqual(['2024-07-01', '2025-07-01'])
  expect(due({ before: 'next' })).toEqual(['2024-12-31'])
})

test('cash that no grant passes on is left, whichever contribution it is part of', () => {
  const left = (...kronor: bigint[]) => {
    const contributions = kronor.map((ore, i) => ({
      key: `${i}`,
      from: 'kommun',
      cash: final(ore),
      inKind: unknown,
    }))
    const worked = timeline(agreement({ contributions }), nothingKnown, 'last-day')
    return entriesOf(worked, 'contribution')
      .filter(({ year }) => year.from === '2024-01-01')
      .map(({ cash }) => cash.ore)
  }
  expect(left(30_000_00n)).toEqual([0n])
  expect(left(40_000_00n)).toEqual([10_000_00n])
  expect(left(0n, 20_000_00n, 15_000_00n)).toEqual([0n, 0n, 5_000_00n])
})

test('what is nothing stays nothing, whatever the index does', () => {
  const given = agreement({ indexation: { ...indexation, appliesTo: ['contributions'] } })
  for (const { inKind } of entriesOf(timeline(given, nothingKnown, 'last-day'), 'contribution'))
    expect(inKind).toEqual(final(0n))
})

test('after an early end nothing is contributed, and what is due only later is named', () => {
  const ended = agreement({
    payouts: { months: 3, timing: 'in-arrears', offBankingDay: 'open' },
    events: [{ key: 'end', kind: 'end-decided', ends: day('2025-05-15') }],
  })
  const worked = timeline(ended, nothingKnown, 'last-day')
  expect(entriesOf(worked, 'contribution').at(-1)?.year).toMatchObject({
    from: '2025-01-01',
    to: '2025-05-15',
  })
  expect(ofPayouts(worked, entriesOf(worked, 'payout'), 'last-day')).toContainEqual({
    code: 'unpaid-until-end',
    agreement: 'test',
    args: { from: '2025-04-01', to: '2025-05-15' },
  })
})

test('a month at both ends of a period counts once', () => {
  const duty = { key: 'duty', kind: 'meeting', what: '', schedule: { months: 12, in: [4] } } as const
  const term = { from: day('2024-04-15'), to: day('2026-04-14'), conditions: [], options: [] }
  expect(occurrences(agreement({ term, duties: [duty] })).map(({ day }) => day)).toEqual([
    '2024-04-30',
    '2025-04-30',
  ])
})

test('an allocation stated for a part of what is paid at once is taken to go on, and says so', () => {
  const statedFor = { from: day('2024-01-01'), to: day('2024-06-30') }
  const [grant] = agreement().grants
  const given = agreement({
    payouts: { months: 12, timing: 'in-advance', offBankingDay: 'open' },
    grants: grant ? [{ ...grant, statedFor }] : [],
  })
  const worked = timeline(given, nothingKnown, 'last-day')
  const codes = ofPayouts(worked, entriesOf(worked, 'payout').slice(0, 1), 'last-day').map(({ code }) => code)
  expect(codes).toContain('allocation-continues')
})

test('what is in kind and waits for an index value has a value, and is not said to lack one', () => {
  const contributions = [{ key: 'first', from: 'first', cash: final(0n), inKind: final(10_000_00n) }]
  const given = agreement({
    contributions,
    indexation: { ...indexation, parts: [part({ schedule: { first: day('2024-01-01'), years: 1 } })] },
  })
  const worked = timeline(given, nothingKnown, 'last-day')
  const codes = (of: typeof worked) => ofSplit(of, 'last-day').map(({ code }) => code)
  expect(entriesOf(worked, 'contribution')[0]?.inKind).toEqual(unknown)
  expect(codes(worked)).toContain('index-missing')
  expect(codes(worked)).not.toContain('in-kind-unvalued')
  const unvalued = agreement({
    contributions: [{ key: 'first', from: 'first', cash: final(0n), inKind: unknown }],
  })
  expect(codes(timeline(unvalued, nothingKnown, 'last-day'))).toContain('in-kind-unvalued')
})
