import type { Day } from '../calendar/day.ts'
import type { Duty } from './duty.ts'
import type { Contribution } from './money/contribution.ts'
import type { Grant } from './money/grant.ts'
import type { Indexation } from './money/indexation.ts'
import type { PayoutPlan } from './money/payout-plan.ts'
import type { Party } from './party.ts'
import type { QuotedClause } from './quoted-clause.ts'
import type { Event } from './term/event.ts'
import type { Notice } from './term/notice.ts'
import type { Term } from './term/term.ts'

/** The meaning of an agreement: days, öre and parties, after the readings are resolved. Maps keep the file's order. */
export interface Agreement {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly registration?: string | undefined
  readonly succeeds?: string | undefined
  readonly parties: ReadonlyMap<string, Party>
  readonly term: Term
  readonly notices: readonly Notice[]
  readonly contributions: readonly Contribution[]
  readonly grants: readonly Grant[]
  /** Grants that amendments withdrew; each is granted until the day of its amendment. */
  readonly withdrawn: readonly Grant[]
  readonly indexation?: Indexation | undefined
  /** The payout plans of grants that have none of their own, in the order of their first days. */
  readonly plans: readonly PayoutPlan[]
  readonly duties: readonly Duty[]
  readonly events: readonly Event[]
  /** The agreement as it read before each of its amendments, in the order of their days. */
  readonly earlier: readonly EarlierVersion[]
  readonly quoted: readonly QuotedClause[]
  readonly readings: readonly ChosenReading[]
  /** What the file leaves open and a default of the program decides. */
  readonly defaults: readonly Default[]
}

/** An agreement as it read until the day before an amendment took effect. */
interface EarlierVersion {
  /** The key of the amendment, and the first day on which it applies. */
  readonly amendment: string
  readonly from: Day
  readonly agreement: Agreement
}

/** The option chosen where the document is unclear. */
interface ChosenReading {
  readonly key: string
  readonly question: string
  readonly option: string
  /** The blocks that the choice decides: the first key of each place that refers to the reading. */
  readonly decides: readonly string[]
}

/** A rule of the program that applies where the document has no clause. */
export type Default =
  | 'index-year-same'
  | 'rounding-krona-half-up'
  | 'new-level-on-adjustment-day'
  | 'notice-same-day'
  | 'index-year-previous'
  | 'computed-from-base'
  | 'limits-since-base'
  | 'preliminary-settled'
  | 'years-together'
  | 'level-of-first-day'
  | 'index-year-only'
