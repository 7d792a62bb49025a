import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Payout, PayoutPart } from '../../src/domain/timeline/payouts/payout.ts'
import { entriesOfKind } from '../../src/domain/timeline/timeline.ts'
import { bridge } from '../../src/domain/views/bridge.ts'
import { type Basis, budget } from '../../src/domain/views/budget.ts'
import { split } from '../../src/domain/views/split.ts'
import { statedYears, summary, totalOf } from '../reckoning.ts'
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
        const covered = { from: grant.during?.from ?? from, to: grant.during?.to ?? to }
        const years = statedYears(grant.amount.per, { from, to }, covered)
        const paid = partsByYear(all.filter(payout => payout.grant === grant))
        expect([...paid.keys()].toSorted()).toEqual(years.map(({ number }) => number).toSorted())
        for (const year of years) {
          const parts = paid.get(year.number) ?? []
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

test('over the term cash equals accrual, and the last balance of the bridge is 0', () => {
  fc.assert(
    fc.property(anyFile, file => {
      const timeline = timelineFor(agreementFrom(file))
      const over = (basis: Basis) =>
        summary(budget(timeline, calendarYears, basis).map(({ amount }) => amount))
      expect(over('cash')).toEqual(over('accrual'))
      const rows = bridge(timeline, calendarYears)
      // What is unknown in one of the years is so in every balance after it.
      const isKnown = rows.every(({ cash, accrual }) => cash.most !== undefined && accrual.most !== undefined)
      if (rows.length > 0) expect(rows.at(-1)?.closing.most).toBe(isKnown ? 0n : undefined)
    }),
  )
})

test('payers put in their grants and the rest of their contributions, and recipients receive all grants', () => {
  fc.assert(
    fc.property(anyFile, file => {
      const timeline = timelineFor(agreementFrom(file))
      const rows = split(timeline)
      const { from, to } = timeline.life ?? {}
      const whole = rows.filter(({ span: { period } }) => period?.from === from && period?.to === to)
      const paid = entriesOfKind(timeline, 'payout').map(({ amount }) => amount)
      const left = entriesOfKind(timeline, 'contribution').map(({ rest }) => rest)
      expect(totalOf(whole.map(({ received }) => received))).toBe(totalOf(paid))
      expect(totalOf(whole.map(({ cash }) => cash))).toBe(totalOf([...paid, ...left]))
    }),
  )
})
