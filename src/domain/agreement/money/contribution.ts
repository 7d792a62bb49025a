import type { Day } from '../../calendar/day.ts'
import type { During } from '../term/during.ts'
import type { StatedAmount } from './stated-amount.ts'

/** What a party puts in, at the price level that the agreement states. */
export interface Contribution {
  readonly key: string
  readonly from: string
  readonly cash: StatedAmount
  /** Unknown also where it is in kind and no value is put on it. */
  readonly inKind: StatedAmount
  /** The part of the term that it is for; all of it, where absent. */
  readonly during?: During | undefined
  /** The day from which an amendment states it: adjustments until then are in it. */
  readonly statedAt?: Day | undefined
}
