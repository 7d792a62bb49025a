import type { Instalment } from '../../agreement/money/payout-plan.ts'
import type { Period } from '../../calendar/period.ts'
import { allocateIn } from '../../money/allocate.ts'
import { type Exact, exact, isLess, times } from '../../money/exact.ts'
import { type Ore, sum } from '../../money/ore.ts'
import type { CoveredPeriod } from './covered-period.ts'
import { payoutWindows } from './payout-window.ts'

/** A payment's share of a period: its index among the payments of the period, and the weights of all of them. */
export interface PaymentShare {
  readonly place: number
  readonly weights: readonly bigint[]
}

/** A payment of a period, and its weight relative to the period's other payments. */
interface Payment {
  readonly window: Period
  readonly weight: Exact
}

/** The payments for a period in the order of their days. The windows of an instalment share its weight equally. */
export function paymentsIn(
  { plan }: CoveredPeriod,
  covers: Period,
): { window: Period; share: PaymentShare }[] {
  const windows = plan.instalments
    .flatMap((instalment: Instalment): Payment[] => {
      const own = payoutWindows(instalment.due, covers)
      return own.map(window => ({ window, weight: exact(instalment.weight, BigInt(own.length)) }))
    })
    .toSorted(byWindowAndWeight)
  const denominator = windows.reduce((all, { weight }) => all * weight.d, 1n)
  const weights = windows.map(({ weight }) => (weight.n * denominator) / weight.d)
  return windows.map(({ window }, place) => ({ window, share: { place, weights } }))
}

/** Orders payments by window, and in the same window the larger first, so that the order in the file does not matter. */
function byWindowAndWeight(a: Payment, b: Payment): number {
  const [one, other] = [a.window.from + a.window.to, b.window.from + b.window.to]
  if (one !== other) return one < other ? -1 : 1
  return isLess(b.weight, a.weight) ? -1 : 1
}

/** A payment's share of an amount in whole units of öre. The payments of a period add up to the amount. */
export const shareOf = (amount: Ore, { place, weights }: PaymentShare, unit: Ore): Ore =>
  allocateIn(unit, amount, [...weights.keys()], i => weights[i] ?? 0n)[place]?.amount ?? 0n

/** A payment's share of an amount before rounding. */
export const exactShareOf = (amount: Exact, { place, weights }: PaymentShare): Exact =>
  times(amount, exact(weights[place] ?? 0n, sum(weights)))
