import { type Day, earliest } from '../calendar/day.ts'
import type { IndexPeriod } from './index-period.ts'
import { type IndexSeries, type Publication, publishedBy } from './series.ts'

/** The value that an adjustment on `day` keeps: the one known that day or, where there was none, the first after it. */
export function keptOn(
  series: IndexSeries,
  period: IndexPeriod,
  day: Day,
  asOf: Day,
): Publication | undefined {
  const onTheDay = publishedBy(series, period, earliest(day, asOf))
  const later = series.values.filter(({ period: own, known }) => own === period && known <= asOf)
  const first = later.map(({ known }) => known).toSorted()[0]
  return onTheDay ?? (first && publishedBy(series, period, first))
}
