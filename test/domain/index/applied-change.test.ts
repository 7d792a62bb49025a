import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appliedChange, boundsOfChange, type ChangeRule } from '../../../src/domain/index/applied-change.ts'
import { type Exact, exact, isLess } from '../../../src/domain/money/exact.ts'
import { roundingModes } from '../../../src/domain/money/rounding.ts'

const anyPercent = fc.integer({ min: -9_999, max: 20_000 }).map(hundredths => exact(BigInt(hundredths), 100n))
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const anyRule: fc.Arbitrary<ChangeRule> = fc.record({
  rounding: optional(
    fc.record({
      of: fc.constantFrom('percent', 'factor'),
      decimals: fc.nat(4),
      mode: fc.constantFrom(...roundingModes),
    }),
  ),
  passThrough: optional(fc.integer({ min: 1, max: 100 }).map(n => exact(BigInt(n)))),
  floor: optional(anyPercent),
  cap: optional(anyPercent),
})

test('a floor is the least and a cap the greatest change', () => {
  expect(boundsOfChange({})).toEqual({})
  expect(boundsOfChange({ floor: exact(0n) })).toEqual({ least: exact(0n) })
  expect(boundsOfChange({ cap: exact(3n) })).toEqual({ most: exact(3n) })
  expect(boundsOfChange({ floor: exact(1n), cap: exact(3n) })).toEqual({ least: exact(1n), most: exact(3n) })
})

test('whatever the index does, what is used lies within the bounds', () => {
  const isWithin = (used: Exact, { least, most }: ReturnType<typeof boundsOfChange>) =>
    !(least && isLess(used, least)) && !(most && isLess(most, used))
  fc.assert(
    fc.property(anyPercent, anyRule, (change, rule) =>
      isWithin(appliedChange(change, rule).used, boundsOfChange(rule)),
    ),
  )
})

test('the bounds are reached by some change of the index, also where little of it passes through', () => {
  const [far, deep] = [exact(1_000_000n), exact(-1_000_000n)]
  fc.assert(
    fc.property(anyRule, rule => {
      const { least, most } = boundsOfChange(rule)
      if (least) expect(appliedChange(deep, rule).used).toEqual(least)
      if (most) expect(appliedChange(far, rule).used).toEqual(most)
    }),
  )
})
