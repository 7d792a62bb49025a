import type { Grant } from '../../agreement/money/grant.ts'
import type { PayoutPlan } from '../../agreement/money/payout-plan.ts'
import type { Day } from '../../calendar/day.ts'
import type { Period } from '../../calendar/period.ts'
import type { Exact } from '../../money/exact.ts'
import type { Figure } from '../../money/figure.ts'
import type { Piece } from '../amounts/piece.ts'
import type { Level } from '../levels/level.ts'
import type { Undivided } from './undivided.ts'

/** A payment of a grant. */
export interface Payout {
  readonly kind: 'payout'
  /** The planned day: the due day, or the day that it moves to. */
  readonly day: Day
  /** The due day decides the level, also where the payment moves to another day. */
  readonly due: Day
  /** The due day of a payout that a pause postpones. */
  readonly postponedFrom?: Day | undefined
  readonly window: Period
  readonly covers: Period
  readonly grant: Grant
  readonly plan: PayoutPlan
  /** One part for each year of the amount that the payout covers. */
  readonly parts: readonly PayoutPart[]
  readonly amount: Figure
}

/** The part of a payout that pays for a year of the amount. */
export interface PayoutPart {
  readonly piece: Piece
  readonly level: Level
  /** In öre before rounding; absent where it is unknown. */
  readonly exact?: Exact | undefined
  readonly amount: Figure
  /** The amount of the year, where it is not known how it is divided. */
  readonly of?: Undivided | undefined
}

/** Whether the file says when a payout is made. */
export const isPlanned = ({ plan }: Payout): boolean => plan.unknown === undefined
