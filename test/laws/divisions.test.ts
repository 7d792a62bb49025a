import fc from 'fast-check'
import { expect, test } from 'vitest'
import { statedAmount } from '../../src/domain/agreement/money/stated-amount.ts'
import { yearOf } from '../../src/domain/calendar/day.ts'
import { final } from '../../src/domain/money/figure.ts'
import type { Payout } from '../../src/domain/timeline/payouts/payout.ts'
import { payoutEntries } from '../../src/domain/timeline/payouts/payout-entries.ts'
import { receiptsOf, receiptsOfPayouts } from '../../src/domain/timeline/payouts/recipient-part.ts'
import { anyAgreement, life } from '../domain/agreements.ts'
import { totalOf } from '../reckoning.ts'

const amounts = fc.bigInt({ min: 0n, max: 10n ** 12n })
const parties = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 2 })
const distance = (a: bigint, b: bigint) => (a > b ? a - b : b - a)

test('equal parts add up to the whole, are equal to within an öre, and do not depend on the order of the list', () => {
  fc.assert(
    fc.property(amounts, parties, (ore, to) => {
      const parts = receiptsOf({ to, divided: 'equally' }, final(ore))
      const sizes = parts.map(({ amount }) => amount.most ?? -1n)
      expect(totalOf(parts.map(({ amount }) => amount))).toBe(ore)
      for (const size of sizes) expect(distance(size, sizes[0] ?? 0n) <= 1n).toBe(true)
      expect(receiptsOf({ to: to.toReversed(), divided: 'equally' }, final(ore))).toEqual(parts)
    }),
  )
})

/** The payouts of an agreement in whole öre, as if its grants went to these recipients. */
const paid = (any: Parameters<typeof life>[0]): Payout[] =>
  payoutEntries(
    { ...any, plans: any.plans.map(plan => ({ ...plan, unit: 'ore' as const })) },
    life(any),
    () => undefined,
    'last-day',
  )

test('recipients have all of each payout, and of a calendar year what its sum divided gives', () => {
  fc.assert(
    fc.property(anyAgreement, parties, (any, to) => {
      const grants = any.grants.map(grant => ({ ...grant, to, divided: 'equally' as const }))
      const all = paid({ ...any, grants })
      const years = new Map<string, { readonly whole: bigint; readonly parts: readonly bigint[] }>()
      for (const [{ grant, day, amount }, receipts] of receiptsOfPayouts(all)) {
        expect(totalOf(receipts.map(({ amount }) => amount))).toBe(amount.most)
        const name = `${grant.key} ${yearOf(day)}`
        const { whole = 0n, parts = [] } = years.get(name) ?? {}
        years.set(name, {
          whole: whole + (amount.most ?? 0n),
          parts: receipts.map(({ amount }, i) => (parts[i] ?? 0n) + (amount.most ?? 0n)),
        })
      }
      for (const { whole, parts } of years.values()) {
        const divided = receiptsOf({ to, divided: 'equally' }, final(whole))
        expect(parts).toEqual(divided.map(({ amount }) => amount.most))
      }
    }),
  )
})

test('a grant that is split into two of the same total changes no payout and no year by more than an öre a part', () => {
  fc.assert(
    fc.property(anyAgreement, fc.integer({ min: 1, max: 99 }), (any, percent) => {
      const [grant] = any.grants
      const whole = grant?.amount.each.most ?? 0n
      if (!grant || whole < 100n) return
      const first = (whole * BigInt(percent)) / 100n
      const of = (key: string, ore: bigint) => ({
        ...grant,
        key,
        amount: statedAmount(final(ore), grant.amount.per),
      })
      const one = paid({ ...any, grants: [grant] })
      const two = paid({ ...any, grants: [of('x', first), of('y', whole - first)] })
      const sumsBy = (payouts: readonly Payout[], nameOf: (payout: Payout, year: number) => string) => {
        const sums = new Map<string, bigint>()
        for (const payout of payouts)
          for (const { piece, amount } of payout.parts) {
            const name = nameOf(payout, piece.year.number)
            sums.set(name, (sums.get(name) ?? 0n) + (amount.most ?? 0n))
          }
        return sums
      }
      const byYear = (_: Payout, year: number) => `${year}`
      const byPart = ({ covers, window }: Payout, year: number) => `${year} ${covers.from} ${window.from}`
      const plansOfOne = any.plans.every(({ instalments }) => instalments.length === 1)
      for (const nameOf of plansOfOne ? [byYear, byPart] : [byYear]) {
        const [before, after] = [sumsBy(one, nameOf), sumsBy(two, nameOf)]
        for (const [name, sum] of before) expect(distance(sum, after.get(name) ?? 0n) <= 2n).toBe(true)
      }
    }),
  )
})
