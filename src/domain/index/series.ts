import { type Day, earlierDay } from '../calendar/day.ts'
import type { Exact } from '../money/exact.ts'
import { type Frequency, frequencyOf, type IndexPeriod, inYear } from './index-period.ts'

/** What the numbers of an index measure: the change in per cent from the year before, or the level of prices. */
export type IndexKind = 'percent-change' | 'level'

/** A published value, and the first day on which it was known. */
export interface Publication {
  readonly period: IndexPeriod
  /** Per cent or level, exactly as published. */
  readonly number: Exact
  readonly status: 'final' | 'preliminary'
  readonly known: Day
}

/** An index and everything that has been published of it. */
export interface IndexSeries {
  readonly id: string
  readonly name: string
  readonly kind: IndexKind
  readonly values: readonly Publication[]
}

/** The frequency of an index, all of whose periods have the same length; unknown without values. */
export const frequencyIn = ({ values: [first] }: IndexSeries): Frequency | undefined =>
  first && frequencyOf(first.period)

/** The latest value of `period` that was published on the day `asOf`. */
export function publishedBy(series: IndexSeries, period: IndexPeriod, asOf: Day): Publication | undefined {
  return series.values
    .filter(value => value.period === period && value.known <= asOf)
    .reduce<Publication | undefined>(
      (newest, value) => (newest && newest.known > value.known ? newest : value),
      undefined,
    )
}

/** The preliminary or final value of `period` as published on the day `asOf`; the latest one where there is none of that status. */
export const publishedAs = (
  { values, ...series }: IndexSeries,
  period: IndexPeriod,
  asOf: Day,
  status: Publication['status'],
): Publication | undefined =>
  publishedBy({ ...series, values: values.filter(value => value.status === status) }, period, asOf) ??
  publishedBy({ ...series, values }, period, asOf)

/** The publication that an adjustment on `day` keeps: the latest one on that day or, if there was none, the first after it. */
export function keptPublication(
  series: IndexSeries,
  period: IndexPeriod,
  day: Day,
  asOf: Day,
): Publication | undefined {
  const onTheDay = publishedBy(series, period, earlierDay(day, asOf))
  const later = series.values.filter(({ period: own, known }) => own === period && known <= asOf)
  const first = later.map(({ known }) => known).toSorted()[0]
  return onTheDay ?? (first && publishedBy(series, period, first))
}

/** Whether every value of a year is published on the day `asOf`, so that none is left to assume. */
export function isYearPublished({ values }: IndexSeries, year: number, asOf: Day): boolean {
  const published = new Set(values.filter(({ known }) => known <= asOf).map(({ period }) => period))
  return values.length > 0 && values.every(({ period }) => published.has(inYear(period, year)))
}
