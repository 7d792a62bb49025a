import type { Day } from '../calendar/day.ts'
import type { Exact } from '../money/exact.ts'
import type { ChangeIn } from './change.ts'
import { type IndexSeries, publishedBy } from './series.ts'

/** A change, per cent, to assume where none is published: for one year, or for every year that lacks a value. */
export interface Forecast {
  readonly index: string
  readonly year?: number
  readonly percent: Exact
}

/** Looks changes up as they were known on a day; what was not is taken from the forecasts, a year's own first. */
export function changesKnown(
  series: readonly IndexSeries[],
  asOf: Day,
  forecasts: readonly Forecast[],
): ChangeIn {
  return (index, year) => {
    const published = series.find(({ id }) => id === index)
    const value = published && publishedBy(published, year, asOf)
    if (value) return value
    const own = forecasts.filter(forecast => forecast.index === index)
    const forecast = own.findLast(own => own.year === year) ?? own.findLast(own => own.year === undefined)
    return forecast && { percent: forecast.percent, status: 'forecast' }
  }
}
