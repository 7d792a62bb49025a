import type { Day } from '../calendar/day.ts'
import type { Exact } from '../money/exact.ts'
import type { IndexPeriod } from './index-period.ts'
import type { IndexKind } from './series.ts'

/** A value of an index, published or assumed. */
export interface IndexValue {
  readonly kind: IndexKind
  readonly period: IndexPeriod
  /** Per cent or level. An assumed level is the last published one changed by the forecasts. */
  readonly number: Exact
  readonly status: 'final' | 'preliminary' | 'forecast'
  /** The adjustment keeps this value, also when a later publication revises it. */
  readonly isKept?: true
  /** The assumed changes that the value depends on. */
  readonly assumed?: readonly AssumedChange[]
}

/** An assumed change of a year in per cent. */
interface AssumedChange {
  readonly year: number
  readonly percent: Exact
}

/**
 * The value of an index for a period; none where no value is published or assumed. With `keptFrom` it is the value that
 * an adjustment on that day keeps.
 */
export type IndexLookup = (index: string, period: IndexPeriod, keptFrom?: Day) => IndexValue | undefined
