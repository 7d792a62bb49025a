import type { Day } from '../calendar/day.ts'
import { type Exact, times } from '../money/exact.ts'
import { factorOf } from './applied-change.ts'
import { type IndexPeriod, indexPeriodIn, indexYearOf, inYear } from './index-period.ts'
import type { IndexLookup, IndexValue } from './lookup.ts'
import { frequencyIn, type IndexSeries, keptPublication, type Publication, publishedBy } from './series.ts'

/** A change in per cent to assume where no value is published: for one year, or for every year without a value. */
export interface Forecast {
  readonly index: string
  readonly year?: number
  readonly percent: Exact
}

/** Looks up index values as they were published on a day. A forecast replaces a missing value; one for the year goes before one for all years. */
export function indexLookup(
  series: readonly IndexSeries[],
  asOf: Day,
  forecasts: readonly Forecast[],
): IndexLookup {
  return (index, period, keptFrom) => {
    const found = series.find(({ id }) => id === index)
    if (!found) return undefined
    const own = forecasts.filter(forecast => forecast.index === index)
    const asked = indexPeriodIn(period, frequencyIn(found))
    if (keptFrom === undefined) return valueIn(found, asked, asOf, own)
    const kept = keptPublication(found, asked, keptFrom, asOf)
    if (!kept) return valueIn(found, asked, asOf, own)
    return { ...published(found, kept), ...(keptFrom <= asOf && { isKept: true }) }
  }
}

/** A published value, or an assumed one. An assumed level is the level of the year before changed by the forecast. */
function valueIn(
  series: IndexSeries,
  period: IndexPeriod,
  asOf: Day,
  forecasts: readonly Forecast[],
): IndexValue | undefined {
  const value = publishedBy(series, period, asOf)
  if (value) return published(series, value)
  const year = indexYearOf(period)
  const { percent } = forecastFor(year, forecasts) ?? {}
  if (!percent) return undefined
  const assumed = { kind: series.kind, period, status: 'forecast' as const }
  if (series.kind === 'percent-change') return { ...assumed, number: percent, assumed: [{ year, percent }] }

  const isBeforeAll = series.values.every(value => value.period >= period)
  const before = isBeforeAll ? undefined : valueIn(series, inYear(period, year - 1), asOf, forecasts)
  if (!before) return undefined
  const number = times(before.number, factorOf(percent))
  return { ...assumed, number, assumed: [...(before.assumed ?? []), { year, percent }] }
}

const published = ({ kind }: IndexSeries, { period, number, status }: Publication): IndexValue => ({
  kind,
  period,
  number,
  status,
})

const forecastFor = (year: number, forecasts: readonly Forecast[]): Forecast | undefined =>
  forecasts.findLast(own => own.year === year) ?? forecasts.findLast(own => own.year === undefined)
