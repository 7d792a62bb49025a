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
  /** The adjustment uses this value, also when a later publication revises it. */
  readonly isKept?: true
  /** The assumed changes that the value depends on. */
  readonly assumed?: readonly AssumedChange[]
}

/** An assumed change of a year in per cent. */
interface AssumedChange {
  readonly year: number
  readonly percent: Exact
}

/** Which of the values published for a period is used: its preliminary or final one, or the one that an adjustment on a day keeps. */
export type ValueChoice = 'preliminary' | 'final' | { readonly keptOn: Day }

interface ValueQuery {
  /** The latest value where absent. */
  readonly choice?: ValueChoice | undefined
  /** The level that a forecast continues from where the index has none of an earlier year. */
  readonly since?: IndexValue | undefined
}

/** Looks up the value of an index for a period; none where no value is published or assumed. */
export interface IndexLookup {
  (index: string, period: IndexPeriod, query?: ValueQuery): IndexValue | undefined
  /** The full name of an index that has been declared without any values. */
  readonly nameWithoutValues?: (index: string) => string | undefined
}
