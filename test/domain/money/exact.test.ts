import { expect, test } from 'vitest'
import {
  commonMultiple,
  decimal,
  divided,
  exact,
  isLess,
  minus,
  times,
} from '../../../src/domain/money/exact.ts'
import { type RoundingMode, rounded, roundingUnits, toDecimals } from '../../../src/domain/money/rounding.ts'

test('a number is in lowest terms, its sign in the numerator', () => {
  expect(exact(6n, -4n)).toEqual({ n: -3n, d: 2n })
  expect(exact(4n, -2n)).toEqual({ n: -2n, d: 1n })
  expect(exact(-6n, -4n)).toEqual({ n: 3n, d: 2n })
  expect(exact(0n, 7n)).toEqual({ n: 0n, d: 1n })
})

test('numbers are subtracted, multiplied, divided and compared exactly', () => {
  const [half, third] = [exact(1n, 2n), exact(1n, 3n)]
  expect(minus(half, third)).toEqual(exact(1n, 6n))
  expect(times(half, third)).toEqual(exact(1n, 6n))
  expect(divided(half, third)).toEqual(exact(3n, 2n))
  expect([isLess(third, half), isLess(half, third), isLess(half, half)]).toEqual([true, false, false])
  expect(commonMultiple(4n, 6n)).toBe(12n)
  expect(decimal('100')).toEqual(exact(100n))
})

test('a number is rounded to decimals by its absolute value', () => {
  expect(toDecimals(decimal('2.948'), 1, 'half-up')).toEqual(decimal('2.9'))
  expect(toDecimals(decimal('-2.95'), 1, 'half-up')).toEqual(decimal('-3'))
  expect(toDecimals(decimal('2.95'), 1, 'half-down')).toEqual(decimal('2.9'))
  expect(toDecimals(decimal('2.5'), 0, 'half-even')).toEqual(decimal('2'))
})

test('0 kr stays 0 kr, and a round amount is not rounded up', () => {
  for (const mode of ['up', 'down', 'half-up', 'half-even', 'half-down'] satisfies RoundingMode[]) {
    expect(rounded(exact(0n), { unit: 'krona', mode })).toBe(0n)
    expect(rounded(exact(200n), { unit: 'krona', mode })).toBe(200n)
  }
})

test('an amount is rounded to each of the units', () => {
  const up = roundingUnits.map(unit => rounded(decimal('123456.7'), { unit, mode: 'up' }))
  expect(up).toEqual([123_457n, 123_500n, 124_000n, 130_000n, 200_000n])
})
