import type { Day } from '../../calendar/day.ts'
import type { During } from '../term/during.ts'
import type { StatedAmount } from './stated-amount.ts'

/** A party's contribution, at the price level that the agreement states. */
export interface Contribution {
  readonly key: string
  readonly from: string
  readonly cash: StatedAmount
  /** Unknown also where the contribution is in kind and has no stated value. */
  readonly inKind: StatedAmount
  /** Whether the document divides an amount for all of the time equally over the years; where absent, it leaves that open. */
  readonly divided?: 'equally' | undefined
  /** The contribution is not stated: it is the cash that the party grants. */
  readonly isImplied?: true | undefined
  /** The part of the term that the contribution covers; the whole term where absent. */
  readonly during?: During | undefined
  /** The first day of the amendment that states the contribution. The amount includes all adjustments until that day. */
  readonly statedAt?: Day | undefined
}
