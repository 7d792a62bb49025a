import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allocate } from '../../src/domain/money/allocate.ts'
import { decimal, exact, plus } from '../../src/domain/money/exact.ts'
import {
  added,
  atLeast,
  atMost,
  final,
  hull,
  subtracted,
  unknown,
  within,
} from '../../src/domain/money/figure.ts'
import { type RoundingMode, rounded, roundingModes } from '../../src/domain/money/rounding.ts'
import { oracleTest } from '../oracle.ts'
import { allocations } from '../oracles/allocation.ts'

const amount = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n })
const weights = fc.array(fc.bigInt({ min: 1n, max: 1000n }), { minLength: 1, maxLength: 13 })

const sumOf = (numbers: readonly bigint[]) => numbers.reduce((sum, number) => sum + number, 0n)

test('parts add up to the amount, and each is less than an öre from its exact share', () => {
  fc.assert(
    fc.property(amount, weights, (amount, weights) => {
      const parts = allocate(amount, weights, weight => weight)
      expect(sumOf(parts.map(part => part.amount))).toBe(amount)
      for (const part of parts) {
        const off = part.amount * sumOf(weights) - amount * part.to
        expect(off < sumOf(weights) && -off < sumOf(weights)).toBe(true)
      }
    }),
  )
})

oracleTest('parts are those of published examples', () => {
  for (const { expected, found } of allocations()) expect(found).toEqual(expected)
})

test('a decimal text is read exactly, to the last digit', () => {
  expect(decimal('2.70')).toEqual({ n: 27n, d: 10n })
  expect(decimal('-0.25')).toEqual({ n: -1n, d: 4n })
  expect(plus(decimal('0.1'), decimal('0.2'))).toEqual({ n: 3n, d: 10n })
})

test.each<[RoundingMode, string[]]>([
  ['half-up', ['3', '-3', '2', '4']],
  ['half-even', ['2', '-2', '2', '4']],
  ['half-down', ['2', '-2', '2', '3']],
  ['down', ['2', '-2', '2', '3']],
  ['up', ['3', '-3', '3', '4']],
])('%s rounds 2.5, −2.5, 2.49 and 3.5 kronor', (mode, kronor) => {
  const given = ['250', '-250', '249', '350'].map(decimal)
  expect(given.map(one => rounded(one, { unit: 'krona', mode }))).toEqual(
    kronor.map(one => BigInt(one) * 100n),
  )
})

test('rounding changes an amount by less than a unit, and keeps a round amount', () => {
  const any = fc.record({
    n: amount,
    d: fc.bigInt({ min: 1n, max: 10_000n }),
    mode: fc.constantFrom(...roundingModes),
  })
  fc.assert(
    fc.property(any, ({ n, d, mode }) => {
      const given = exact(n, d)
      const result = rounded(given, { unit: 'krona', mode })
      const off = result * given.d - given.n
      expect(off < 100n * given.d && -off < 100n * given.d).toBe(true)
      expect(rounded(exact(result), { unit: 'krona', mode })).toBe(result)
    }),
  )
})

test('a sum with an unknown part is at least the sum of the known parts', () => {
  expect(added([final(100n), unknown])).toEqual(atLeast(100n))
})

test('a cap beside a known part bounds the sum on both sides', () => {
  expect(added([final(100n), atMost(50n)])).toMatchObject({ least: 100n, most: 150n })
  expect(subtracted(final(100n), atMost(50n))).toMatchObject({ least: 50n, most: 100n })
})

test('a sum has the weakest level of its parts, but not of those that are 0 kr', () => {
  const forecast = { ...final(50n), level: 'forecast' as const }
  expect(added([final(100n), forecast])).toEqual({ ...final(150n), level: 'forecast' })
  expect(added([final(100n), { ...final(0n), level: 'forecast' }])).toEqual(final(100n))
})

test('a hull allows every amount that any of its figures allows', () => {
  expect(hull([final(100n), atMost(50n)])).toMatchObject({ least: 0n, most: 100n })
  expect(hull([final(100n), unknown]).most).toBeUndefined()
})

test('bounds that contradict each other choose neither: the amount is what either allows', () => {
  expect(within(atLeast(40n), atMost(100n))).toMatchObject({ least: 40n, most: 100n })
  const contradictory = within({ ...final(0n), least: 95n, most: 96n }, final(65n))
  expect(contradictory).toMatchObject({ least: 65n, most: 96n })
})
