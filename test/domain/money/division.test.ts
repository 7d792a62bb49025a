import { expect, test } from 'vitest'
import { allocate, allocateIn } from '../../../src/domain/money/allocate.ts'
import { exact } from '../../../src/domain/money/exact.ts'
import { between, type Figure, final, unknown } from '../../../src/domain/money/figure.ts'
import { part } from '../../../src/domain/money/part.ts'

const amounts = (parts: readonly { readonly amount: bigint }[]) => parts.map(({ amount }) => amount)
const weight = (weight: bigint) => weight

test('an öre that is left over goes to whoever lost most, the first listed on ties, also of a negative amount', () => {
  expect(amounts(allocate(5n, [1n, 1n, 1n], weight))).toEqual([2n, 2n, 1n])
  expect(amounts(allocate(-5n, [1n, 1n, 1n], weight))).toEqual([-2n, -2n, -1n])
  expect(amounts(allocate(10n, [1n, 5n, 6n], weight))).toEqual([1n, 4n, 5n])
  expect(amounts(allocate(0n, [1n, 2n], weight))).toEqual([0n, 0n])
})

test('in whole units, what is less than a unit goes to the last', () => {
  expect(amounts(allocateIn(100n, 1_050n, [1n, 1n, 1n], weight))).toEqual([400n, 300n, 350n])
})

/** A figure divided by a number, in units of so many öre. */
const dividedBy = (divisor: bigint, whole: Figure, unit?: bigint) =>
  part(
    whole,
    ore => ore / divisor,
    ore => exact(ore, divisor),
    unit,
  )
const half = (whole: Figure, unit?: bigint) => dividedBy(2n, whole, unit)

test('a part of a known amount is as it is divided', () => {
  expect(half(final(1_001n))).toStrictEqual(final(500n))
  expect(half(final(1_001n), 100n)).toStrictEqual(final(500n))
})

test('a part of an amount that is not known has bounds that are rounded outwards, also below 0 kr', () => {
  expect(half(between(1_001n, 2_001n))).toStrictEqual(between(500n, 1_001n))
  expect(half(between(-1_001n, -1n))).toStrictEqual(between(-501n, 0n))
  expect(dividedBy(3n, between(1_001n, 2_002n))).toStrictEqual(between(333n, 668n))
  expect(half(unknown)).toStrictEqual(unknown)
  expect(half({ ...unknown, least: undefined, most: 3n })).toStrictEqual({
    ...unknown,
    least: undefined,
    most: 2n,
  })
})

test('in units, the most also has what is less than a unit', () => {
  expect(half(between(1_001n, 2_001n), 100n)).toStrictEqual(between(500n, 1_200n))
  expect(half(between(1_001n, 2_001n), 1n)).toStrictEqual(between(500n, 1_001n))
})
