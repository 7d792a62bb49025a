import type { Agreement } from '../agreement/agreement.ts'
import type { DueDayRule } from '../agreement/money/payout-plan.ts'
import type { Day } from '../calendar/day.ts'
import { type Forecast, indexLookup } from '../index/forecast.ts'
import type { IndexSeries } from '../index/series.ts'
import { horizonFor } from './horizon.ts'
import type { Payout } from './payouts/payout.ts'
import { entriesOfKind, type Timeline, timeline } from './timeline.ts'

/** Everything that a timeline depends on besides the agreement. */
export interface Knowledge {
  readonly series: readonly IndexSeries[]
  /** The day by which an index value must be published to count. */
  readonly asOf: Day
  /** Forecasts for index values that are not published; a later forecast replaces an earlier one. */
  readonly forecasts: readonly Forecast[]
  readonly dueDayRule: DueDayRule
  readonly today: Day
}

/** The timeline of an agreement, for a result that needs days until `reaching`. */
export const timelineAsKnown = (
  agreement: Agreement,
  { series, asOf, forecasts, dueDayRule, today }: Knowledge,
  reaching: Day = today,
): Timeline =>
  timeline(agreement, indexLookup(series, asOf, forecasts), dueDayRule, horizonFor(today, reaching), today)

/** An agreement's payouts by the index values published until a day, without forecasts. */
export function payoutsKnownOn(
  { agreement, life }: Timeline,
  { series, dueDayRule }: Pick<Knowledge, 'series' | 'dueDayRule'>,
  day: Day,
): Payout[] {
  const known = indexLookup(series, day, [])
  return life ? entriesOfKind(timeline(agreement, known, dueDayRule, life.scheduledEnd), 'payout') : []
}
