import type { Day } from '../../calendar/day.ts'
import type { ChangeRule } from '../../index/applied-change.ts'
import type { IndexPeriod } from '../../index/index-period.ts'
import type { Exact } from '../../money/exact.ts'
import type { Rounding } from '../../money/rounding.ts'

/** How amounts follow an index (uppräkning). */
export interface Indexation {
  /** The shares of an amount that follow an index; what they leave of it stays as stated. */
  readonly parts: readonly IndexedPart[]
  readonly rounding: Rounding
  /** Whether an adjustment starts from the rounded result of the one before it, or rounding is only for what is paid. */
  readonly roundedAt: 'each-step' | 'payment'
  /** Whether an adjustment that would lower the amount leaves it as it was. */
  readonly neverLower: boolean
  /** Whether a value that was preliminary on the day of an adjustment is kept, or settled when the final one comes. */
  readonly preliminary: 'kept' | 'settled'
  /** Whether a payment due on the very day of an adjustment has the new level or the old. */
  readonly dueOnAdjustmentDay: 'new' | 'old'
  readonly appliesTo: readonly ('grants' | 'contributions')[]
  /** The days on which the agreement is renewed, for adjustments that come only then. */
  readonly renewals: readonly Day[]
  /** The day whose level the amount is at: the agreement's first, if no amendment says another. */
  readonly since?: Day | undefined
  /** Adjustments until then are in the amount. */
  readonly statedAt?: Day | undefined
  /** Of one that an amendment states: from which day, and how amounts followed an index until then. */
  readonly from?: Day | undefined
  readonly earlier?: Indexation | undefined
}

/** A share of an amount, and the index that it follows. */
export interface IndexedPart {
  /** Absent where all that is adjusted follows the same index. */
  readonly key?: string | undefined
  /** Per cent of the amount. */
  readonly share: Exact
  readonly follows: Follows
  readonly schedule: AdjustmentSchedule
  /** How many years before its own calendar year the value is of that an adjustment uses. */
  readonly lag: number
  /** The month of that year, 1–12, where the index has values of months or quarters. */
  readonly month?: number | undefined
  /** The period that levels are compared with; the number is the document's own, where it states one. */
  readonly base?: { readonly period: IndexPeriod; readonly number?: Exact | undefined } | undefined
  /** Whether levels are compared with the base, or with the adjustment before; the amounts likewise. */
  readonly computedFrom: 'base' | 'previous-amount'
  /** Which yearly changes count where there is more than a year between adjustments. */
  readonly changesUsed: 'since-last' | 'index-year'
  readonly change: ChangeRule
}

/**
 * Indices with weights in per cent, most often one; a change of so many per cent each time; or what the document says
 * of an index that it does not name.
 */
export type Follows =
  | { readonly basket: readonly WeightedIndex[] }
  | { readonly fixed: Exact }
  | { readonly unnamed: string }

export interface WeightedIndex {
  readonly index: string
  readonly weight: Exact
}

/** When adjustments take effect: every so many years from a day, or on renewals from a day on. */
export type AdjustmentSchedule =
  | { readonly first: Day; readonly years: number }
  | { readonly first?: Day | undefined; readonly years: 'renewal' }
