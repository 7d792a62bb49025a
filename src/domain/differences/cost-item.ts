import type { CashFlow } from './cash-flow.ts'

/** A part of what a party pays or receives in a time. */
export interface CostItem extends CashFlow {
  /** Equal for amounts that are the same as each other, whatever they are. Exact amounts have none. */
  readonly sameAs?: string | undefined
  /** Nobody knows how much of the amount belongs to the time: all with this text have the same part of theirs there. */
  readonly portion?: string | undefined
}
