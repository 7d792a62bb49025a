import type { Day } from '../../calendar/day.ts'
import type { ChangeRule } from '../../index/applied-change.ts'
import type { IndexPeriod } from '../../index/index-period.ts'
import type { Exact } from '../../money/exact.ts'
import type { Rounding } from '../../money/rounding.ts'

/** How amounts follow an index (uppräkning). */
export interface Indexation {
  /** The parts of an amount that follow an index; the rest of the amount stays as stated. */
  readonly parts: readonly IndexedPart[]
  readonly rounding: Rounding
  /** Whether each adjustment is rounded before the next one, or only the payments are. */
  readonly roundedAt: 'each-step' | 'payment'
  /** Whether an adjustment that would lower the amount leaves it as it was. */
  readonly neverLower: boolean
  /** Whether a value that was preliminary on the day of an adjustment is kept, or replaced when the final value is published. */
  readonly preliminary: 'kept' | 'settled'
  /** The level of a payment that is due on the day of an adjustment. */
  readonly dueOnAdjustmentDay: 'new' | 'old'
  readonly appliesTo: readonly ('grants' | 'contributions')[]
  /** The days on which the agreement is renewed, for adjustments that are made only then. */
  readonly renewals: readonly Day[]
  /** The year whose prices the amounts are stated in, where the document says it. The amounts include its change of the index. */
  readonly level?: number | undefined
  /** The day of the amounts' price level where no year is stated. */
  readonly since?: Day | undefined
  /** The amount includes all adjustments until this day. */
  readonly statedAt?: Day | undefined
  /** Where an amendment states the indexation: its first day, and the indexation that applied before. */
  readonly from?: Day | undefined
  readonly earlier?: Indexation | undefined
}

/** A part of an amount, and the index that it follows. */
export interface IndexedPart {
  /** Absent where the indexation has a single part. */
  readonly key?: string | undefined
  /** Per cent of the amount. */
  readonly share: Exact
  readonly follows: Follows
  readonly schedule: AdjustmentSchedule
  /** The number of years from that of the index value to the calendar year of the adjustment that uses it. */
  readonly lag: number
  /** The month of the index value, 1–12, where the index is monthly or quarterly. */
  readonly month?: number | undefined
  readonly base?: IndexBase | undefined
  /** Which of the published values an adjustment uses; as `preliminary` says where absent. */
  readonly valueUsed?: 'preliminary' | 'final' | undefined
  /** Whether an adjustment starts from the base level and the stated amount, or from the adjustment before it. */
  readonly computedFrom: 'base' | 'previous-amount'
  /** Whether all yearly changes since the price level and the last adjustment count, or only that of the index year. */
  readonly changesUsed: 'since-last' | 'index-year'
  readonly change: ChangeRule
}

/** The period that levels are compared with. */
interface IndexBase {
  readonly period: IndexPeriod
  /** The number that the document states for it. */
  readonly number?: Exact | undefined
  /** Which of the published values the earlier side of a comparison uses. */
  readonly valueUsed?: 'preliminary' | 'final' | undefined
}

/**
 * Indices with weights in per cent, usually one; a fixed change in per cent; or the document's words where it does not name
 * the index or, with `isNamed`, leaves out something else that decides the change.
 */
export type Follows =
  | { readonly basket: readonly WeightedIndex[] }
  | { readonly fixed: Exact }
  | { readonly unnamed: string; readonly isNamed?: true }

export interface WeightedIndex {
  readonly index: string
  readonly weight: Exact
}

/** When adjustments take effect: at an interval of years from a day, or on renewals, the first on or after a day. */
type AdjustmentSchedule =
  | { readonly first: Day; readonly years: number }
  | { readonly first?: Day | undefined; readonly years: 'renewal' }
