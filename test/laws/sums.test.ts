import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isZero } from '../../src/domain/agreement/money/stated-amount.ts'
import { added, type Figure, final, oreOf, subtracted } from '../../src/domain/money/figure.ts'
import type { Payout, PayoutPart } from '../../src/domain/timeline/payouts/payout.ts'
import { sumOfParts } from '../../src/domain/timeline/payouts/undivided.ts'
import { entriesOfKind } from '../../src/domain/timeline/timeline.ts'
import { bridge } from '../../src/domain/views/bridge.ts'
import { type Basis, budget } from '../../src/domain/views/budget.ts'
import { split } from '../../src/domain/views/split.ts'
import { type StatedYear, statedYears, summary, totalOf } from '../reckoning.ts'
import { agreementFrom, timelineFor } from './model.ts'
import { anyFile } from './written.ts'

const calendarYears = Array.from({ length: 20 }, (_, i) => 2010 + i)

/** The parts of payouts by the year of the amount that they pay. */
function partsByYear(payouts: readonly Payout[]): Map<number, PayoutPart[]> {
  const years = new Map<number, PayoutPart[]>()
  for (const part of payouts.flatMap(({ parts }) => parts))
    years.set(part.piece.year.number, [...(years.get(part.piece.year.number) ?? []), part])
  return years
}

test('the payouts of a year add up to its amount at its level, or lie between the amounts at its levels', () => {
  fc.assert(
    fc.property(anyFile, file => {
      const agreement = agreementFrom(file)
      const all = entriesOfKind(timelineFor(agreement), 'payout')
      const { from, to } = agreement.term
      if (!from || !to) throw new Error('a term has both days')
      for (const grant of agreement.grants) {
        // What rounds to 0 kr has no payouts.
        if (isZero(grant.amount)) continue
        const covered = { from: grant.during?.from ?? from, to: grant.during?.to ?? to }
        const years = statedYears(grant.amount.per, { from, to }, covered)
        const paid = partsByYear(all.filter(payout => payout.grant === grant))
        expect([...paid.keys()].toSorted()).toEqual(years.map(({ number }) => number).toSorted())
        for (const year of years) {
          const parts = paid.get(year.number) ?? []
          if (parts.some(({ level }) => oreOf(level.base) === undefined)) {
            expectWithinYear(parts, year)
            continue
          }
          const levels = parts
            .map(({ level }) => year.part(level.amount.most ?? 0n))
            .toSorted((a, b) => Number(a - b))
          const total = totalOf(parts.map(({ amount }) => amount)) ?? 0n
          const [lowest = 0n, highest = 0n] = [levels[0], levels.at(-1)]
          if (lowest === highest) expect(total).toBe(lowest)
          else {
            // Each part is whole öre or, by plan, whole hundreds of kronor.
            const slack = BigInt(parts.length) * 100_00n
            expect(lowest - slack <= total && total <= highest + slack).toBe(true)
          }
        }
      }
    }),
  )
})

/**
 * Together the parts of a year of which only bounds are known are the year's amount at the lowest to the highest level,
 * and each is from nothing to all of it at its own. Bounds are rounded outwards, to less than an öre from exact.
 */
function expectWithinYear(parts: readonly PayoutPart[], { part }: StatedYear) {
  const ofYear = (bound: 'least' | 'most') =>
    parts.map(({ level }) => level.amount[bound]).map(ore => (ore === undefined ? undefined : part(ore)))
  const [least, most] = [ofYear('least'), ofYear('most')]
  const sum = sumOfParts(parts)
  expectBetween(sum.least, -1n, least.includes(undefined) ? undefined : smallest(least), 0n)
  expectBetween(sum.most, 0n, most.includes(undefined) ? undefined : largest(most), 1n)
  for (const [i, { amount }] of parts.entries()) {
    expectBetween(amount.most, 0n, most[i], 1n)
    if (parts.length > 1) expect(amount.least).toBe(0n)
  }
}

/** Expects an amount between another and so much less or more; no amount where the other is none. */
function expectBetween(found: bigint | undefined, less: bigint, ore: bigint | undefined, more: bigint) {
  if (ore === undefined || found === undefined) expect(found).toBe(ore)
  else expect(ore + less <= found && found <= ore + more, `${found} beside ${ore}`).toBe(true)
}

const inOrder = (amounts: readonly (bigint | undefined)[]) =>
  amounts.flatMap(ore => ore ?? []).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
const smallest = (amounts: readonly (bigint | undefined)[]) => inOrder(amounts)[0]
const largest = (amounts: readonly (bigint | undefined)[]) => inOrder(amounts).at(-1)

test('over the term cash equals accrual, and the last balance of the bridge is 0', () => {
  fc.assert(
    fc.property(anyFile, file => {
      const timeline = timelineFor(agreementFrom(file))
      const over = (basis: Basis) => budget(timeline, calendarYears, basis).map(({ amount }) => amount)
      const [cash, accrual] = [over('cash'), over('accrual')]
      if ([...cash, ...accrual].every(amount => oreOf(amount) !== undefined))
        expect(summary(cash)).toEqual(summary(accrual))
      // Of amounts that are bounded in each year, the sums of both bases allow the same amount.
      else expect(isZeroWithin(subtracted(added(cash), added(accrual)))).toBe(true)
      const rows = bridge(timeline, calendarYears)
      const isKnown = rows.every(
        ({ cash, accrual }) => oreOf(cash) !== undefined && oreOf(accrual) !== undefined,
      )
      const closing = rows.at(-1)?.closing ?? final(0n)
      if (isKnown) expect(oreOf(closing)).toBe(0n)
      else expect(isZeroWithin(closing)).toBe(true)
    }),
  )
})

const isZeroWithin = ({ least, most }: Figure) => (least ?? 0n) <= 0n && 0n <= (most ?? 0n)

test('payers put in their grants and the rest of their contributions, and recipients receive all grants', () => {
  fc.assert(
    fc.property(anyFile, file => {
      const agreement = agreementFrom(file)
      const timeline = timelineFor(agreement)
      const rows = split(timeline)
      const { from, to } = timeline.life ?? {}
      const whole = rows.filter(({ span: { period } }) => period?.from === from && period?.to === to)
      const paid = entriesOfKind(timeline, 'payout').map(({ amount }) => amount)
      const left = entriesOfKind(timeline, 'contribution').map(({ rest }) => rest)
      const received = whole.map(({ received }) => received)
      if (paid.every(amount => oreOf(amount) !== undefined)) expect(totalOf(received)).toBe(totalOf(paid))
      // The parts of a year that is not divided are together at most the year, and each at most that.
      else if (totalOf(paid) !== undefined)
        expect((totalOf(received) ?? 0n) <= (totalOf(paid) ?? 0n)).toBe(true)
      const payers = new Set([...agreement.contributions, ...agreement.grants].map(({ from }) => from))
      const cash = whole.filter(({ party }) => payers.has(party.key)).map(({ cash }) => cash)
      const isKnown = [...paid, ...left].every(amount => oreOf(amount) !== undefined)
      const given = totalOf([...paid, ...left])
      if (isKnown) expect(totalOf(cash)).toBe(given)
      // The contribution that a file states bounds grants that are not known.
      else if (given !== undefined) expect((totalOf(cash) ?? given + 1n) <= given).toBe(true)
    }),
  )
})
