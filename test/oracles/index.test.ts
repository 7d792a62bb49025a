import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Indexation, IndexedPart } from '../../src/domain/agreement/money/indexation.ts'
import type { Day } from '../../src/domain/calendar/day.ts'
import { indexLookup } from '../../src/domain/index/forecast.ts'
import type { IndexPeriod } from '../../src/domain/index/index-period.ts'
import { exact } from '../../src/domain/money/exact.ts'
import { final } from '../../src/domain/money/figure.ts'
import { adjustments } from '../../src/domain/timeline/levels/adjustment.ts'
import { indexation, part } from '../domain/agreements.ts'
import { oracle, oracleTest } from '../oracle.ts'
import { indexVerdicts, kpiHundredths, shipped, shippedHundredths } from './indices.ts'
import { verdictOn } from './roundings.ts'

const day = (text: string) => text as Day

oracleTest('every published example is reproduced by a rounding that an agreement can state', () => {
  const verdicts = indexVerdicts()
  const lines = verdicts.map(found => `${found.id}: ${'by' in found ? found.by : found.because}`)
  expect(lines).toEqual(
    expect.arrayContaining([
      'morkostugan-2012: krona, half-up',
      'akeri-simple: ore, half-up',
      'akeri-rounding: percent to 4 decimals, half-up',
      'vuokralaiset-2018: ore, down',
      'd365-base-2021: ore, half-up',
      'd365-prior-2022: ore, half-up',
    ]),
  )
  // What no rounding gives is a misprint: it is further from the exact figure than any rounding goes.
  for (const verdict of verdicts) if (!('by' in verdict)) expect(verdict.because).toContain('from the exact')
})

test('a misprint is distinguished from a rounding, with its size', () => {
  const rent = { id: 'rent', base: '700', i0: '1923', i1: '1935' }
  expect(verdictOn({ ...rent, published: '704.36' })).toEqual({ id: 'rent', by: 'ore, down' })
  expect(verdictOn({ ...rent, published: '733.33' })).toEqual({
    id: 'rent',
    because: '733.33 is 28.961825 from the exact 704.368175; of 2275 roundings the nearest gives 710',
  })
})

oracleTest('the KPI that ships has every published October', () => {
  expect(shippedHundredths()).toEqual(kpiHundredths())
})

/** What KPI makes of 123 456.78 kr from 2007 to 2021. */
function kpiChain(own: Partial<IndexedPart>, rest: Partial<Indexation>) {
  const base = { period: '2005-10' as IndexPeriod }
  const parts = [part({ schedule: { first: day('2007-01-01'), years: 1 }, ...october, base, ...own })]
  const known = indexLookup([shipped('kpi')], day('2026-01-01'), [])
  return adjustments(final(12_345_678n), { ...indexation, ...rest, parts }, day('2021-12-31'), known)
}

const october = {
  follows: { basket: [{ index: 'KPI', weight: exact(100n) }] },
  lag: 1,
  month: 10,
} as const

/** `a` × `b` ÷ `c` to whole hundreds (an öre amount to kronor), half up, with whole numbers alone. */
const toKronor = (a: bigint, b: bigint, c: bigint) => ((2n * a * b + 100n * c) / (200n * c)) * 100n

oracleTest(
  'fifteen Octobers from the base, and from adjustment to adjustment, are those of whole-number arithmetic',
  () => {
    const [[, base = 0n] = [], ...later] = kpiHundredths()
    const fromBase = kpiChain({ computedFrom: 'base' }, {})
    expect(fromBase.map(({ after }) => after.most)).toEqual(
      later.map(([, now]) => toKronor(12_345_678n, now, base)),
    )
    expect(fromBase).toHaveLength(15)

    let [amount, before] = [12_345_678n, base]
    const consecutive = later.map(([, now]) => {
      amount = toKronor(amount, now, before)
      before = now
      return amount
    })
    expect(kpiChain({}, {}).map(({ after }) => after.most)).toEqual(consecutive)
    expect(consecutive.at(-1)).not.toBe(fromBase.at(-1)?.after.most)
  },
)

oracleTest('never rounded on the way, the chain of Octobers is the one step from the base', () => {
  const chained = kpiChain({}, { roundedAt: 'payment' })
  const fromBase = kpiChain({ computedFrom: 'base' }, {})
  expect(chained.map(({ exact }) => exact)).toEqual(fromBase.map(({ exact }) => exact))
  expect(chained.map(({ after }) => after)).toEqual(fromBase.map(({ after }) => after))
})

oracleTest('OPI 2016–2023 as published, preliminary and final, in whole tenths of a per cent', () => {
  const { values } = parse(oracle('opi.yaml')) as {
    values: { year: number; percent: number; status: string }[]
  }
  for (const [asOf, open] of [
    ['2023-01-01', 'preliminary'],
    ['2023-05-01', 'final'],
  ] as const) {
    const used = values.filter(({ year, status }) => year >= 2016 && (year < 2023 || status === open))
    const parts = [part({ schedule: { first: day('2016-01-01'), years: 1 } })]
    const known = indexLookup([shipped('opi')], day(asOf), [])
    let amount = 1_000_000_00n
    const expected = used.map(({ percent }) => {
      amount = toKronor(amount, 1000n + BigInt(percent.toFixed(1).replace('.', '')), 1000n)
      return amount
    })
    const steps = adjustments(final(1_000_000_00n), { ...indexation, parts }, day('2023-12-31'), known)
    expect(steps.map(({ after }) => after.most)).toEqual(expected)
    expect(steps.at(-1)?.after.level).toBe(open)
  }
})
