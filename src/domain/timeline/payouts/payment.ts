import type { Instalment } from '../../agreement/money/payout-plan.ts'
import type { Period } from '../../calendar/period.ts'
import { allocateIn } from '../../money/allocate.ts'
import { type Exact, exact, isLess, times } from '../../money/exact.ts'
import { type Ore, sum } from '../../money/ore.ts'
import type { CoveredPeriod } from './covered-period.ts'
import { payoutWindows } from './payout-window.ts'

/** Which one of several payments for a period it is, and the weights of all. */
export interface PaymentShare {
  readonly place: number
  readonly weights: readonly bigint[]
}

/** A payment of a period, and its weight among all of them. */
interface Payment {
  readonly window: Period
  readonly weight: Exact
}

/** The payments for a period in the order of their days, whatever that of the file: each instalment's windows share its weight. */
export function paymentsIn(
  { plan }: CoveredPeriod,
  covers: Period,
): { window: Period; share: PaymentShare }[] {
  const windows = plan.instalments
    .flatMap((instalment: Instalment): Payment[] => {
      const own = payoutWindows(instalment.due, covers)
      return own.map(window => ({ window, weight: exact(instalment.weight, BigInt(own.length)) }))
    })
    .toSorted(inTime)
  const denominator = windows.reduce((all, { weight }) => all * weight.d, 1n)
  const weights = windows.map(({ weight }) => (weight.n * denominator) / weight.d)
  return windows.map(({ window }, place) => ({ window, share: { place, weights } }))
}

/** The earlier first, and of those in the same window the larger. */
function inTime(a: Payment, b: Payment): number {
  const [one, other] = [a.window.from + a.window.to, b.window.from + b.window.to]
  if (one !== other) return one < other ? -1 : 1
  return isLess(b.weight, a.weight) ? -1 : 1
}

/** What of an amount, in whole units of öre, a payment is; those of a period add up to it. */
export const shareOf = (amount: Ore, { place, weights }: PaymentShare, unit: Ore): Ore =>
  allocateIn(unit, amount, [...weights.keys()], i => weights[i] ?? 0n)[place]?.amount ?? 0n

/** The same before rounding. */
export const exactShareOf = (amount: Exact, { place, weights }: PaymentShare): Exact =>
  times(amount, exact(weights[place] ?? 0n, sum(weights)))
