import type { Day } from '../calendar/day.ts'
import { type Exact, times } from '../money/exact.ts'
import { factorOf } from './applied-change.ts'
import { type IndexPeriod, indexPeriodIn, indexYearOf, inYear } from './index-period.ts'
import type { IndexLookup, IndexValue, ValueChoice } from './lookup.ts'
import {
  frequencyIn,
  type IndexSeries,
  keptPublication,
  type Publication,
  publishedAs,
  publishedBy,
} from './series.ts'

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
  const seriesOf = (index: string) => series.find(({ id }) => id === index)
  const lookup = (index: string, period: IndexPeriod, { choice, since }: Query = {}) => {
    const found = seriesOf(index)
    if (!found) return undefined
    const asked = indexPeriodIn(period, frequencyIn(found))
    const chosen = choice && chosenValue(found, asked, asOf, choice)
    return chosen ?? valueIn(found, asked, asOf, { own: forecasts.filter(own => own.index === index), since })
  }
  const nameWithoutValues = (index: string) => {
    const found = seriesOf(index)
    return found?.values.length === 0 ? found.name : undefined
  }
  return Object.assign(lookup, { nameWithoutValues })
}

type Query = NonNullable<Parameters<IndexLookup>[2]>

/** The published value that is chosen. One that the agreement chooses for good is not replaced by a later publication. */
function chosenValue(
  series: IndexSeries,
  period: IndexPeriod,
  asOf: Day,
  choice: ValueChoice,
): IndexValue | undefined {
  const found =
    typeof choice === 'string'
      ? publishedAs(series, period, asOf, choice)
      : keptPublication(series, period, choice.keptOn, asOf)
  const isForGood = typeof choice === 'string' ? choice === 'preliminary' : choice.keptOn <= asOf
  return found && { ...published(series, found), ...(isForGood && { isKept: true }) }
}

/** What is assumed where an index has no value: its changes, and the level that they continue from where it has none. */
interface Assumed {
  readonly own: readonly Forecast[]
  readonly since: IndexValue | undefined
}

/** A published value, or an assumed one. An assumed level is the level of the year before changed by the forecast. */
function valueIn(
  series: IndexSeries,
  period: IndexPeriod,
  asOf: Day,
  assumed: Assumed,
): IndexValue | undefined {
  const value = publishedBy(series, period, asOf)
  if (value) return published(series, value)
  const year = indexYearOf(period)
  const { percent } = forecastFor(year, assumed.own) ?? {}
  if (!percent) return undefined
  const forecast = { kind: series.kind, period, status: 'forecast' as const }
  if (series.kind === 'percent-change') return { ...forecast, number: percent, assumed: [{ year, percent }] }

  const before = levelBefore(series, period, asOf, assumed)
  if (!before) return undefined
  const number = times(before.number, factorOf(percent))
  return { ...forecast, number, assumed: [...(before.assumed ?? []), { year, percent }] }
}

/** The level of the year before, published or assumed. */
function levelBefore(
  series: IndexSeries,
  period: IndexPeriod,
  asOf: Day,
  assumed: Assumed,
): IndexValue | undefined {
  const year = indexYearOf(period)
  const isBeforeAll = series.values.every(value => value.period >= period)
  const from = assumed.since && indexYearOf(assumed.since.period)
  if (isBeforeAll && from === year - 1) return assumed.since
  const isOut = isBeforeAll && (from === undefined || from >= year)
  return isOut ? undefined : valueIn(series, inYear(period, year - 1), asOf, assumed)
}

const published = ({ kind }: IndexSeries, { period, number, status }: Publication): IndexValue => ({
  kind,
  period,
  number,
  status,
})

const forecastFor = (year: number, forecasts: readonly Forecast[]): Forecast | undefined =>
  forecasts.findLast(own => own.year === year) ?? forecasts.findLast(own => own.year === undefined)
