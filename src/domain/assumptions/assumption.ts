import type { Default } from '../agreement/agreement.ts'
import type { DueDayRule, Hold, PaymentDocument } from '../agreement/money/payout-plan.ts'
import type { Product } from '../agreement/money/stated-amount.ts'
import type { QuotedClause } from '../agreement/quoted-clause.ts'
import type { TermCondition } from '../agreement/term/term.ts'
import type { Day } from '../calendar/day.ts'
import type { DayBounds } from '../calendar/day-bounds.ts'
import type { Period } from '../calendar/period.ts'
import type { IndexPeriod } from '../index/index-period.ts'
import type { IndexKind } from '../index/series.ts'
import type { Exact } from '../money/exact.ts'
import type { Ore } from '../money/ore.ts'
import type { RoundingUnit } from '../money/rounding.ts'

/** What a result depends on besides plain clauses of the document. Each is printed with the results that depend on it. */
export interface Assumptions {
  'planned-day': { rule: DueDayRule }
  /** `where` is null where the file states no payouts. */
  'payouts-unknown': {
    where: string | null
    isYearly: boolean
    isYearUnknown: boolean
    levelOn: DueDayRule | undefined
  }
  'off-banking-day': { days: readonly Day[] }
  'missing-day': { days: readonly Day[] }
  held: { holds: readonly Hold[] }
  'paid-against': { sent: PaymentDocument }
  'counted-from-first-day': { days: readonly Day[] }
  'divided-equally': Record<never, never>
  'broken-years': { years: readonly BrokenYear[] }
  'cut-periods': { by: readonly ('months' | 'days')[] }
  'payouts-rounded': { unit: RoundingUnit }
  'not-divided': { grant: string; among: readonly string[] }
  reading: { reading: string; question: string; option: string }
  default: { default: Default }
  condition: { condition: TermCondition; unsigned: readonly string[] }
  'only-proposed': { stage: 'draft' | 'proposed' }
  'allocation-continues': { grants: readonly string[]; from: Day; to: Day }
  'costs-as-grants': { payers: readonly string[] }
  'nothing-granted': { grants: readonly string[] }
  'not-stated': { keys: readonly string[] }
  'index-missing': {
    index: string
    nameWithoutValues: string | undefined
    periods: readonly IndexPeriod[]
    lastKnown: readonly LastKnown[]
  }
  'index-unnamed': { where: string; isNamed: boolean; lastKnown: readonly LastKnown[] }
  'index-preliminary': { index: string; period: IndexPeriod; kind: IndexKind; number: Exact }
  'index-forecast': { index: string; years: readonly number[]; percent: Exact }
  'no-renewal': Record<never, never>
  'in-kind-unvalued': { parties: readonly string[] }
  amended: { amendment: string; from: Day; until: Day | undefined; periods: readonly Period[] }
  'clause-quoted': { clauses: readonly QuotedClause[] }
  /** Rights to give notice of which the file does not say for whom they end the agreement. */
  'ends-for-unstated': { notices: readonly string[] }
  'ends-early': { day: Day }
  /** `days` are due days, and `to` the days that they are postponed to; of what is open nothing is known but the pause. */
  paused: {
    of: 'payout' | 'duty'
    effect: 'lost' | 'postponed' | 'open'
    isSaid: boolean
    from: Day
    until: Day | undefined
    days: readonly Day[]
    to: readonly Day[]
    duties: readonly string[]
    amount: Ore | undefined
  }
  'party-leaves': { parties: readonly string[]; day: Day }
  'stated-level': Record<never, never>
  /** `isByMonth` where amounts are reckoned as if it were the first, or last, day of a month. */
  'day-bounded': { end: 'from' | 'to'; bounds: DayBounds; season: string | undefined; isByMonth: boolean }
  'day-follows': { end: 'from' | 'to'; day: Day; months: number; other: Day }
  /** `certainTo` is absent where the agreement has no end of its own. */
  'no-last-day': { certainTo: Day | undefined; until: Day }
  'if-options-used': { after: Day; until: Day }
  /** `months` is absent where it is not known. */
  renewed: { after: Day; months: number | undefined; certainTo: Day; until: Day }
  /** `isLatest` where the last day is not known, and may lie before the successor's first. */
  succeeded: { by: string; from: Day; isLatest: boolean }
  'succession-overlap': { by: string; from: Day; stated: Day }
  'recipient-unknown': { grant: string; where: string }
  'factor-unknown': { key: string; product: Product }
  'unpaid-until-end': { from: Day; to: Day }
  'paid-beyond-end': { day: Day; amount: Ore }
}

/** The last known level of an amount that has become unknown: the index period of its price level, and the amount. */
export interface LastKnown {
  readonly key: string
  readonly level: IndexPeriod | undefined
  readonly amount: Ore
}

/** A year that is cut short, and the share of a yearly amount that it has. */
export interface BrokenYear {
  /** The calendar year, or the number of the agreement year. */
  readonly year: number
  readonly count: number
  readonly of: number
  readonly unit: 'months' | 'days'
  /** The yearly amount; absent where it is not known, or where several are shared alike. */
  readonly amount: Ore | undefined
}

export type AssumptionCode = keyof Assumptions

/** An assumption in the results of an agreement. */
export interface Assumption<C extends AssumptionCode = AssumptionCode> {
  readonly code: C
  readonly agreement: string
  readonly args: Assumptions[C]
}

export const assumption = <C extends AssumptionCode>(
  code: C,
  agreement: string,
  args: Assumptions[C],
): Assumption<C> => ({ code, agreement, args })
