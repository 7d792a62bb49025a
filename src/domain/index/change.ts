import type { Exact } from '../money/exact.ts'
import type { Status } from '../money/figure.ts'

/** An index's change in a year against the year before, per cent, as published or as assumed. */
export interface Change {
  readonly percent: Exact
  readonly status: Exclude<Status, 'unknown'>
}

/** What is known of an index in a year; nothing, where no value was published and none is assumed. */
export type ChangeIn = (index: string, year: number) => Change | undefined
