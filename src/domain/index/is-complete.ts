import type { Day } from '../calendar/day.ts'
import { inYear } from './index-period.ts'
import type { IndexSeries } from './series.ts'

/** Whether all that the index has values of in a year is published on the day `asOf`, so that none is left to assume. */
export function isComplete({ values }: IndexSeries, year: number, asOf: Day): boolean {
  const published = new Set(values.filter(({ known }) => known <= asOf).map(({ period }) => period))
  return values.every(({ period }) => published.has(inYear(period, year)))
}
