import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Indexation, IndexedPart } from '../../src/domain/agreement/money/indexation.ts'
import { renewalDays } from '../../src/domain/agreement/term/end-day.ts'
import { type Day, monthsAfter } from '../../src/domain/calendar/day.ts'
import type { ChangeRule } from '../../src/domain/index/applied-change.ts'
import { indexLookup } from '../../src/domain/index/forecast.ts'
import { type IndexPeriod, indexPeriod, indexYearOf } from '../../src/domain/index/index-period.ts'
import type { IndexLookup } from '../../src/domain/index/lookup.ts'
import type { IndexSeries } from '../../src/domain/index/series.ts'
import { decimal, type Exact, exact } from '../../src/domain/money/exact.ts'
import { atLeast, final, unknown } from '../../src/domain/money/figure.ts'
import { type Rounding, roundingModes, roundingUnits } from '../../src/domain/money/rounding.ts'
import { adjustments } from '../../src/domain/timeline/levels/adjustment.ts'
import {
  lastKnown,
  levelOn,
  levelsOf,
  missingStep,
  stepsBehind,
} from '../../src/domain/timeline/levels/level.ts'
import { everyYear, indexation, part, termOn } from './agreements.ts'

const day = (text: string) => text as Day
const until = day('2030-12-31')
const ore: Rounding = { unit: 'ore', mode: 'half-up' }

const following = (own: Partial<IndexedPart>, rest: Partial<Indexation> = {}): Indexation => ({
  ...indexation,
  ...rest,
  parts: [part(own)],
})

const after = (base: bigint, given: Indexation, lookup: IndexLookup, to = until) =>
  adjustments(final(base), given, to, lookup).map(({ after }) => after.most)

/** Levels, one a period, all final and always known. */
const levels = (numbers: Readonly<Record<string, string>>, id = 'OPI'): IndexSeries => ({
  id,
  name: 'OPI',
  kind: 'level',
  values: Object.entries(numbers).map(([period, number]) => ({
    period: period as IndexPeriod,
    number: decimal(number),
    status: 'final',
    known: day('2000-01-01'),
  })),
})

const known = (...series: IndexSeries[]) => indexLookup(series, day('2040-01-01'), [])

const percentages = (...percents: string[]): IndexLookup => {
  const series = percents.map((percent, i) => [2025 + i, decimal(percent)] as const)
  return (_, period) => {
    const number = new Map(series).get(indexYearOf(period))
    return number && { kind: 'percent-change', period, number, status: 'final' }
  }
}

// What a rounding does is tested of money; here any will do.
const anyRounding = fc.record({
  unit: fc.constantFrom(...roundingUnits),
  mode: fc.constantFrom(...roundingModes),
})
const anyPercents = fc.array(
  fc.integer({ min: -300, max: 1500 }).map(tenths => decimal(`${(tenths / 100).toFixed(2)}`)),
  { minLength: 6, maxLength: 6 },
)
const anyBase = fc.bigInt({ min: 1n, max: 10n ** 11n })
const lookupOf =
  (percents: readonly Exact[]): IndexLookup =>
  (_, period) => {
    const number = percents[indexYearOf(period) - 2025]
    return number && { kind: 'percent-change', period, number, status: 'final' }
  }

const atFinal = (ore: bigint) => ({ ...final(ore), level: 'final' as const })

test('changes of 0 per cent leave every level at its base', () => {
  fc.assert(
    fc.property(anyBase, anyRounding, fc.boolean(), (hundreds, rounding, isEnd) => {
      // A base that is not round would be rounded by the first adjustment.
      const base = hundreds * 100_000n
      const given = following({}, { rounding, roundedAt: isEnd ? 'payment' : 'each-step' })
      expect(new Set(after(base, given, everyYear(0n)))).toEqual(new Set([base]))
    }),
  )
})

test('a missing index value makes later amounts unknown, and no earlier ones', () => {
  const lookup: IndexLookup = (index, period) =>
    period === indexPeriod(2026) ? undefined : everyYear(2n)(index, period)
  const steps = adjustments(final(100_00n), indexation, day('2027-12-31'), lookup)
  expect(steps.map(({ after }) => after)).toEqual([
    atFinal(102_00n),
    { ...unknown, level: 'missing' },
    { ...unknown, level: 'missing' },
  ])
  expect(steps.map(({ exact }) => exact !== undefined)).toEqual([true, false, false])
  for (const step of adjustments(unknown, indexation, until, everyYear(2n)))
    expect(step.after).toEqual({ ...unknown, level: 'final' })
})

test('an adjustment starts from the rounded result of the adjustment before it', () => {
  const steps = adjustments(final(333_00n), indexation, day('2026-12-31'), everyYear(1n))
  expect(steps.map(({ exact }) => exact)).toEqual([exact(336_33n), exact(33_936n)])
  expect(steps.map(({ after }) => after.most)).toEqual([336_00n, 339_00n])
})

test('where only payments are rounded, an adjustment starts from the unrounded result', () => {
  const given = following({}, { roundedAt: 'payment' })
  // 333 × 1.01² = 339.6933, where 336 × 1.01 would be 339.36.
  expect(after(333_00n, given, everyYear(1n), day('2026-12-31'))).toEqual([336_00n, 340_00n])
})

test.each([
  ['new', 102_00n],
  ['old', 100_00n],
] as const)(
  'a payment due on the adjustment day has the %s level if the file states it',
  (dueOnAdjustmentDay, expected) => {
    const given = { ...indexation, dueOnAdjustmentDay }
    const all = levelsOf(final(100_00n), given, day('2026-12-31'), everyYear(2n))
    expect(levelOn(all, day('2025-01-01')).amount.most).toBe(expected)
  },
)

test('the index value is of the year of the adjustment, or of an earlier year by the lag', () => {
  const periods = (lag: number) =>
    adjustments(final(1n), following({ lag }), day('2026-12-31'), everyYear(0n)).flatMap(({ parts }) =>
      parts.flatMap(({ changes }) => changes.map(({ to }) => to)),
    )
  expect(periods(0)).toEqual(['2025', '2026'])
  expect(periods(1)).toEqual(['2024', '2025'])
})

test('without an index the stated change is made each time, within its rounding', () => {
  const given = following({ follows: { fixed: decimal('2.5') } })
  expect(after(1_001_00n, given, () => undefined, day('2026-12-31'))).toEqual([1_026_00n, 1_052_00n])
})

test('passing through all of a change, or weighting a single index with 100, changes nothing', () => {
  fc.assert(
    fc.property(anyBase, anyRounding, anyPercents, (base, rounding, percents) => {
      const plain = after(base, following({}, { rounding }), lookupOf(percents))
      const passed = following({ change: { passThrough: exact(100n) } }, { rounding })
      const basket = [
        { index: 'OPI', weight: exact(40n) },
        { index: 'OPI', weight: exact(60n) },
      ]
      expect(after(base, passed, lookupOf(percents))).toEqual(plain)
      expect(after(base, following({ follows: { basket } }, { rounding }), lookupOf(percents))).toEqual(plain)
    }),
  )
})

test('parts with the same index and days add up to the whole, to the öre', () => {
  fc.assert(
    fc.property(
      anyBase,
      anyRounding,
      anyPercents,
      fc.integer({ min: 1, max: 99 }),
      (base, rounding, percents, n) => {
        const whole = following({}, { rounding })
        const parts = [n, 100 - n].map((share, i) => part({ key: `${i}`, share: exact(BigInt(share)) }))
        expect(after(base, { ...whole, parts }, lookupOf(percents))).toEqual(
          after(base, whole, lookupOf(percents)),
        )
      },
    ),
  )
})

test('neither a floor of 0 nor neverLower lowers an amount, whatever the rounding', () => {
  const rises = (amounts: readonly (bigint | undefined)[]) =>
    amounts.every((one = 0n, i) => one >= (amounts[i - 1] ?? 0n))
  fc.assert(
    fc.property(anyBase, anyRounding, anyPercents, (base, rounding, percents) => {
      const floor = following({ change: { floor: exact(0n) } }, { rounding: ore })
      expect(rises([base, ...after(base, floor, lookupOf(percents))])).toBe(true)
      const held = following({}, { rounding, neverLower: true })
      expect(rises([base, ...after(base, held, lookupOf(percents))])).toBe(true)
    }),
  )
})

test.each<[string, ChangeRule, string, string]>([
  ['to whole per cent', { rounding: { of: 'percent', decimals: 0, mode: 'half-up' } }, '2.5', '3'],
  ['truncated to a decimal', { rounding: { of: 'percent', decimals: 1, mode: 'down' } }, '2.79', '2.7'],
  ['of the factor', { rounding: { of: 'factor', decimals: 2, mode: 'half-up' } }, '-1.5', '-1'],
  ['80 % of it', { passThrough: exact(80n) }, '2.5', '2'],
  ['not under the floor', { floor: exact(1n) }, '-0.5', '1'],
  ['not over the cap', { cap: exact(3n) }, '4.1', '3'],
  [
    'rounded, passed through, then capped',
    { rounding: { of: 'percent', decimals: 0, mode: 'half-up' }, passThrough: exact(80n), cap: exact(3n) },
    '3.5',
    '3',
  ],
])('a change is used %s', (_, change, percent, used) => {
  const [step] = adjustments(final(1_000_00n), following({ change }), until, percentages(percent))
  expect(step?.parts[0]?.change?.used).toEqual(decimal(used))
  expect(step?.parts[0]?.change?.exact).toEqual(decimal(percent))
})

const kpi = levels({ '2023-10': '400', '2024-10': '410', '2025-10': '408', '2026-10': '428' })
const october: Partial<IndexedPart> = {
  lag: 1,
  month: 10,
  base: { period: '2023-10' as IndexPeriod },
}

test('levels are compared with the base each time, or from adjustment to adjustment', () => {
  const to = day('2027-12-31')
  const fromBase = following({ ...october, computedFrom: 'base' })
  expect(after(1_000_00n, fromBase, known(kpi), to)).toEqual([1_025_00n, 1_020_00n, 1_070_00n])
  const chained = following(october, { rounding: { unit: 'hundred', mode: 'half-up' } })
  expect(after(1_000_00n, chained, known(kpi), to)).toEqual([1_000_00n, 1_000_00n, 1_000_00n])
  const exactly = following(october, { roundedAt: 'payment' })
  expect(after(1_000_00n, exactly, known(kpi), to)).toEqual([1_025_00n, 1_020_00n, 1_070_00n])
})

test('computed from the base, a missing value affects its own year only, and a level depends on its latest value', () => {
  const gap = levels({ '2023-10': '400', '2025-10': '408' })
  const given = following({ ...october, computedFrom: 'base' })
  const all = levelsOf(final(1_000_00n), given, day('2026-12-31'), known(gap))
  expect(all.steps.map(({ after }) => after.most)).toEqual([undefined, 1_020_00n])
  expect(missingStep(levelOn(all, day('2025-06-01')))?.changes[0]?.lacking).toEqual(['2024-10'])
  expect(lastKnown(levelOn(all, day('2025-06-01')))).toEqual({ amount: 1_000_00n, level: '2023-10' })
  expect(missingStep(levelOn(all, day('2026-06-01')))).toBeUndefined()
  expect(stepsBehind(levelOn(all, day('2026-06-01')))).toHaveLength(1)
})

test('a level that is never lowered depends on all earlier steps, also if computed from the base', () => {
  const gap = levels({ '2023-10': '400', '2025-10': '408' })
  const given = following({ ...october, computedFrom: 'base' }, { neverLower: true })
  const all = levelsOf(final(1_000_00n), given, day('2026-12-31'), known(gap))
  expect(all.steps.map(({ after }) => after)).toEqual([
    { ...atLeast(1_000_00n), level: 'missing' },
    { ...atLeast(1_020_00n), level: 'missing' },
  ])
  expect(missingStep(levelOn(all, day('2026-06-01')))?.changes[0]?.lacking).toEqual(['2024-10'])
})

test('an amount that is held stays exactly as it was, and the next adjustment starts from it', () => {
  const given = following({}, { neverLower: true, roundedAt: 'payment' })
  const steps = adjustments(final(1_000_40n), given, day('2027-12-31'), percentages('2', '-10', '3'))
  expect(steps.map(({ after, isHeld }) => [after.most, isHeld])).toEqual([
    [1_020_00n, false],
    [1_020_00n, true],
    [1_051_00n, false],
  ])
  expect(steps[2]?.exact).toEqual(decimal('105102.024'))
})

test('a forecast for one year does not mark the next, where that is computed from the base', () => {
  const gap = levels({ '2023-10': '400', '2025-10': '408' })
  const given = following({ ...october, computedFrom: 'base' })
  const lookup = indexLookup([gap], day('2040-01-01'), [{ index: 'OPI', percent: decimal('3') }])
  expect(adjustments(final(1_000_00n), given, day('2026-12-31'), lookup).map(({ after }) => after)).toEqual([
    { ...final(1_030_00n), level: 'forecast' },
    atFinal(1_020_00n),
  ])
})

test('the stated number of a base replaces the published one', () => {
  const base = { period: '2022-10' as IndexPeriod, number: exact(400n) }
  const given = following({ ...october, base, computedFrom: 'base' })
  expect(after(1_000_00n, given, known(kpi), day('2025-12-31'))).toEqual([1_025_00n])
})

test('a month can be looked up in an index of quarters or years', () => {
  const quarters = levels({ '2023-Q4': '100', '2024-Q3': '1', '2024-Q4': '103' })
  const years = levels({ 2023: '100', 2024: '104' })
  const given = following({ ...october, computedFrom: 'base' })
  expect(after(1_000_00n, given, known(quarters), day('2025-12-31'))).toEqual([1_030_00n])
  expect(after(1_000_00n, given, known(years), day('2025-12-31'))).toEqual([1_040_00n])
})

test('parts follow different indices from different months, and the rest stays as stated', () => {
  const parts = [
    part({ key: 'wages', share: exact(80n), schedule: { first: day('2025-05-01'), years: 1 } }),
    part({ key: 'rest', share: exact(10n), follows: { basket: [{ index: 'KPI', weight: exact(100n) }] } }),
  ]
  const lookup: IndexLookup = (index, period) => everyYear(index === 'KPI' ? 10n : 5n)(index, period)
  const steps = adjustments(final(1_000_00n), { ...indexation, parts }, day('2026-01-31'), lookup)
  expect(steps.map(({ effective, after }) => [effective, after.most])).toEqual([
    ['2025-01-01', 1_010_00n],
    ['2025-05-01', 1_050_00n],
    ['2026-01-01', 1_061_00n],
  ])
})

test('the part of an amount outside all shares never grows, unlike with passThrough', () => {
  const share = following({ share: exact(80n) })
  const passed = following({ change: { passThrough: exact(80n) } })
  expect(after(1_000_00n, share, everyYear(10n), day('2026-12-31'))).toEqual([1_080_00n, 1_168_00n])
  expect(after(1_000_00n, passed, everyYear(10n), day('2026-12-31'))).toEqual([1_080_00n, 1_166_00n])
})

test('every third year the changes of all three count, or only that of the index year', () => {
  const schedule = { first: day('2027-01-01'), years: 3 }
  const lookup = percentages('1', '2', '3')
  const of = (changesUsed: IndexedPart['changesUsed']) =>
    after(
      10_000_00n,
      following({ schedule, changesUsed }, { rounding: ore, level: 2024 }),
      lookup,
      day('2029-12-31'),
    )
  expect(of('since-last')).toEqual([10_611_06n])
  expect(of('index-year')).toEqual([10_300_00n])
})

test('adjusted on renewal only, the first period has no adjustment, and each renewal all changes since the last', () => {
  const given = following({ schedule: { years: 'renewal' } }, { since: day('2024-01-01'), rounding: ore })
  const lookup = percentages('1', '2', '3', '4')
  expect(after(10_000_00n, given, lookup)).toEqual([])
  const renewals = [day('2026-01-01'), day('2028-01-01')]
  expect(after(10_000_00n, { ...given, renewals }, lookup)).toEqual([10_302_00n, 11_035_50n])
})

test('an agreement is renewed on the day after each end, by used options and then automatically', () => {
  const term = termOn({ from: day('2020-01-01'), to: day('2021-12-31') })
  const used = [{ key: 'used', kind: 'option-used' as const, extendedTo: day('2022-12-31') }]
  const itself = { ...term, renewal: { months: 12, times: 2 } }
  expect(renewalDays({ term, events: [] }, until)).toEqual([])
  expect(renewalDays({ term, events: used }, until)).toEqual(['2022-01-01'])
  expect(renewalDays({ term: itself, events: used }, until)).toEqual([
    '2022-01-01',
    '2023-01-01',
    '2024-01-01',
  ])
})

test('an unnamed index makes amounts unknown from the first adjustment', () => {
  const given = following({ follows: { unnamed: 'räknas upp årligen' } })
  expect(after(1_000_00n, given, everyYear(2n), day('2026-12-31'))).toEqual([undefined, undefined])
})

const opi: IndexSeries = {
  id: 'OPI',
  name: 'OPI',
  kind: 'percent-change',
  values: [
    { period: indexPeriod(2025), number: decimal('3.5'), status: 'preliminary', known: day('2024-12-10') },
    { period: indexPeriod(2025), number: decimal('4.6'), status: 'final', known: day('2025-04-19') },
  ],
}

test('a value is the latest published on the day asked about', () => {
  const on = (asOf: string) => indexLookup([opi], day(asOf), [])('OPI', indexPeriod(2025))
  expect(on('2024-12-09')).toBeUndefined()
  expect(on('2025-04-18')).toMatchObject({ status: 'preliminary', number: decimal('3.5') })
  expect(on('2025-04-19')).toMatchObject({ status: 'final', number: decimal('4.6') })
})

test('a preliminary value is kept or settled, and a kept value makes a final amount from its day on', () => {
  const on = (asOf: string, preliminary: 'kept' | 'settled') =>
    adjustments(
      final(1_000_00n),
      { ...indexation, preliminary },
      day('2025-12-31'),
      indexLookup([opi], day(asOf), []),
    )[0]?.after
  expect(on('2024-12-31', 'kept')).toEqual({ ...final(1_035_00n), level: 'preliminary' })
  expect(on('2025-01-01', 'kept')).toEqual(atFinal(1_035_00n))
  expect(on('2026-01-01', 'kept')).toEqual(atFinal(1_035_00n))
  expect(on('2025-01-01', 'settled')).toEqual({ ...final(1_035_00n), level: 'preliminary' })
  expect(on('2026-01-01', 'settled')).toEqual(atFinal(1_046_00n))
})

test('a value first published after the adjustment is kept as first published', () => {
  const late = { ...opi, values: opi.values.map(value => ({ ...value, known: monthsAfter(value.known, 4) })) }
  const given = { ...indexation, preliminary: 'kept' } as const
  const lookup = indexLookup([late], day('2026-01-01'), [])
  expect(after(1_000_00n, given, lookup, day('2025-12-31'))).toEqual([1_035_00n])
})

test('a value published after the day of the question is not used', () => {
  const given = { ...indexation, preliminary: 'kept' } as const
  const lookup = indexLookup([opi], day('2024-12-09'), [])
  expect(after(1_000_00n, given, lookup, day('2025-12-31'))).toEqual([undefined])
})

test('the next level is compared with the level that was kept', () => {
  const published = (period: string, number: string, status: 'final' | 'preliminary', known: string) => ({
    period: period as IndexPeriod,
    number: decimal(number),
    status,
    known: day(known),
  })
  const revised: IndexSeries = {
    id: 'OPI',
    name: 'OPI',
    kind: 'level',
    values: [
      published('2023-10', '400', 'final', '2023-11-15'),
      published('2024-10', '410', 'preliminary', '2024-11-15'),
      published('2024-10', '412', 'final', '2025-03-15'),
      published('2025-10', '451', 'final', '2025-11-15'),
    ],
  }
  const given = following({ ...october, computedFrom: 'previous-amount' }, { preliminary: 'kept' })
  // 451 ÷ 410 is 1.1; 451 ÷ 412 would make 1 122.
  expect(after(1_000_00n, given, known(revised), day('2026-12-31'))).toEqual([1_025_00n, 1_128_00n])
})

test('a later day never changes a figure whose index values did not change', () => {
  const days = ['2024-12-01', '2024-12-10', '2025-01-01', '2025-04-18', '2025-04-19', '2027-01-01'].map(day)
  const number = (asOf: Day) => indexLookup([opi], asOf, [])('OPI', indexPeriod(2025))?.number
  fc.assert(
    fc.property(anyBase, fc.constantFrom(...days), fc.constantFrom(...days), (base, one, other) => {
      const of = (asOf: Day) => after(base, indexation, indexLookup([opi], asOf, []), day('2025-12-31'))
      if (number(one) === number(other)) expect(of(one)).toEqual(of(other))
    }),
  )
})

test('a forecast is used only where no value is published, a year’s own before the general', () => {
  const forecasts = [
    { index: 'OPI', percent: decimal('2') },
    { index: 'OPI', year: 2026, percent: decimal('3') },
  ]
  const lookup = indexLookup([opi], day('2026-01-01'), forecasts)
  expect([2025, 2026, 2027].map(year => lookup('OPI', indexPeriod(year))?.number)).toEqual(
    ['4.6', '3', '2'].map(decimal),
  )
  expect(lookup('KPI', indexPeriod(2026))).toBeUndefined()
})

test('a forecast of a level goes on from the last one known of that month', () => {
  const forecasts = [
    { index: 'OPI', percent: decimal('2') },
    { index: 'OPI', year: 2028, percent: decimal('3') },
  ]
  const lookup = indexLookup([kpi], day('2026-01-01'), forecasts)
  expect(lookup('OPI', indexPeriod(2028, 10))).toMatchObject({
    status: 'forecast',
    number: decimal('449.6568'),
    assumed: [
      { year: 2027, percent: decimal('2') },
      { year: 2028, percent: decimal('3') },
    ],
  })
  expect(lookup('OPI', indexPeriod(2027, 9))).toBeUndefined()
})
