import type { Day } from '../calendar/day.ts'
import type { Exact } from '../money/exact.ts'
import type { Status } from '../money/figure.ts'
import type { IndexPeriod } from './index-period.ts'
import type { IndexKind } from './series.ts'

/** A value of an index, published or assumed. */
export interface IndexValue {
  readonly kind: IndexKind
  readonly period: IndexPeriod
  /** Per cent or level, as published; of an assumed level what the assumption makes of the last one known. */
  readonly number: Exact
  readonly status: Exclude<Status, 'unknown'>
  /** A later publication will not change what rests on it. */
  readonly isKept?: true
  /** The changes that it rests on where they are assumed, per cent a year. */
  readonly assumed?: readonly AssumedChange[]
}

export interface AssumedChange {
  readonly year: number
  readonly percent: Exact
}

/**
 * What is known of an index in a period; nothing, where no value was published and none is assumed.
 * With `keptFrom` it is the value that was known on that day, if one was.
 */
export type IndexLookup = (index: string, period: IndexPeriod, keptFrom?: Day) => IndexValue | undefined
