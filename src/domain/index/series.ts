import type { Day } from '../calendar/day.ts'
import type { Change } from './change.ts'

/** A published value, and the first day on which it can be said to have been known. */
export interface Publication extends Change {
  readonly year: number
  readonly status: 'final' | 'preliminary'
  readonly known: Day
}

export interface IndexSeries {
  readonly id: string
  readonly values: readonly Publication[]
}

/** The value for `year` that was the latest published on the day `asOf`. */
export function publishedBy(series: IndexSeries, year: number, asOf: Day): Publication | undefined {
  return series.values
    .filter(value => value.year === year && value.known <= asOf)
    .reduce<Publication | undefined>(
      (newest, value) => (newest && newest.known > value.known ? newest : value),
      undefined,
    )
}
