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
  /** The day of the amount's price level; the agreement's first day where absent. */
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
  /** The period whose level is the base, and the base number if the document states one. */
  readonly base?: { readonly period: IndexPeriod; readonly number?: Exact | undefined } | undefined
  /** Whether an adjustment starts from the base level and the stated amount, or from the adjustment before it. */
  readonly computedFrom: 'base' | 'previous-amount'
  /** Which yearly changes count where adjustments are more than a year apart. */
  readonly changesUsed: 'since-last' | 'index-year'
  readonly change: ChangeRule
}

/** Indices with weights in per cent, usually one; a fixed change in per cent; or the document's words for an index without a name. */
export type Follows =
  | { readonly basket: readonly WeightedIndex[] }
  | { readonly fixed: Exact }
  | { readonly unnamed: string }

export interface WeightedIndex {
  readonly index: string
  readonly weight: Exact
}

/** When adjustments take effect: at an interval of years from a day, or on renewals, the first on or after a day. */
type AdjustmentSchedule =
  | { readonly first: Day; readonly years: number }
  | { readonly first?: Day | undefined; readonly years: 'renewal' }
