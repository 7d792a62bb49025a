import type { Day } from '../../calendar/day.ts'
import type { Period } from '../../calendar/period.ts'
import type { During } from '../term/during.ts'
import type { PayoutPlan } from './payout-plan.ts'
import type { StatedAmount } from './stated-amount.ts'

/** Public cash to recipients, at the price level that the agreement states. */
export interface Grant {
  readonly key: string
  readonly from: string
  /** Several, where the document does not divide the amount. */
  readonly to: readonly string[]
  readonly amount: StatedAmount
  /** The part of the term that it is for; all of it, where absent. */
  readonly during?: During | undefined
  /** The part of the term that the document states it for; all of it, where absent. */
  readonly statedFor?: Period | undefined
  /** The units that it is one amount for. */
  readonly units: readonly string[]
  /** Plans of its own, in the order of their first days. */
  readonly plans?: readonly PayoutPlan[] | undefined
  /** The day from which an amendment states the amount: adjustments until then are in it. */
  readonly statedAt?: Day | undefined
  /** An amendment took it away: it is paid for the time until then, on the days that it would have been. */
  readonly isWithdrawn?: true | undefined
}
