import { expect, test } from 'vitest'
import { about, atMost, between, type Figure, final, unknown } from '../../../src/domain/money/figure.ts'
import { hullOfShares, isShareUnknown, type Share, shares } from '../../../src/domain/money/share.ts'

const share = (least: bigint, most = least, isAbout = false): Share => ({ least, most, isAbout })

/** The bounds of the share of a known amount beside one that is not known. */
const beside = (own: bigint, least: bigint, most: bigint) => shares([final(own), between(least, most)])[0]

test('shares of known amounts add up to 100 per cent, by largest remainder', () => {
  expect(shares([final(1n), final(1n), final(1n)])).toEqual([share(3334n), share(3333n), share(3333n)])
  expect(shares([final(3n), final(0n), final(1n)])).toEqual([share(7500n), share(0n), share(2500n)])
})

test('whoever alone gives anything has all, and where nobody does every share is unknown', () => {
  expect(shares([final(0n), unknown])).toEqual([share(0n), share(10_000n)])
  expect(shares([about(5n), final(0n)])).toEqual([share(10_000n), share(0n)])
  expect(shares([final(0n), final(0n)])).toEqual([share(0n, 10_000n), share(0n, 10_000n)])
})

test('shares are about where an amount is', () => {
  expect(shares([final(1n), about(1n)])).toEqual([share(5000n, 5000n, true), share(5000n, 5000n, true)])
  expect(shares([about(1n), atMost(1n)]).map(({ isAbout }) => isAbout)).toEqual([true, true])
  expect(shares([final(1n), atMost(1n)]).map(({ isAbout }) => isAbout)).toEqual([false, false])
})

test('the least share is that of the least amount beside the most of all others, rounded outwards', () => {
  expect(shares([final(1_000_000n), between(2_000_000n, 3_000_000n), final(0n)])).toEqual([
    share(2500n, 3334n),
    share(6666n, 7500n),
    share(0n),
  ])
  expect(shares([final(100n), unknown])).toEqual([share(0n, 10_000n), share(0n, 10_000n)])
  expect(shares([final(0n), unknown, atMost(5n)])[0]).toEqual(share(0n))
})

test('what is within an öre of a hundredth of a per cent is that hundredth', () => {
  expect(beside(50_001n, 49_999n, 60_000n)?.most).toBe(5000n)
  expect(beside(50_002n, 49_998n, 60_000n)?.most).toBe(5001n)
  expect(beside(49_999n, 40_000n, 50_001n)?.least).toBe(5000n)
  expect(beside(49_998n, 40_000n, 50_002n)?.least).toBe(4999n)
})

test('a share is anything where the amounts may cancel each other out, or one may be without bounds', () => {
  const either = between(-5n, 5n)
  expect(shares([either, either])).toEqual([share(0n, 10_000n), share(0n, 10_000n)])
  const unbounded: Figure = { ...unknown, least: undefined }
  expect(shares([unbounded, final(5n)])).toEqual([share(0n, 10_000n), share(0n, 10_000n)])
})

test('a share is unknown where it may be nothing and may be all', () => {
  expect([share(0n, 10_000n), share(1n, 10_000n), share(0n, 9_999n), share(5n)].map(isShareUnknown)).toEqual([
    true,
    false,
    false,
    false,
  ])
})

test('the share over several years reaches from the least to the most', () => {
  expect(hullOfShares([])).toBeUndefined()
  expect(hullOfShares([share(2n, 5n), share(1n, 4n), share(3n, 6n)])).toEqual(share(1n, 6n))
  expect(hullOfShares([share(1n, 6n), share(2n, 3n)])).toEqual(share(1n, 6n))
  expect(hullOfShares([share(1n), share(1n, 1n, true)])?.isAbout).toBe(true)
  expect(hullOfShares([share(1n, 1n, true), share(1n)])?.isAbout).toBe(true)
  expect(hullOfShares([share(1n), share(1n)])?.isAbout).toBe(false)
})
