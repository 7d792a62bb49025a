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

/** What an agreement means: days, öre and parties, with every reading settled. Maps keep the file's order. */
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
  /** What amendments took away, for as long as it was granted. */
  readonly withdrawn: readonly Grant[]
  readonly indexation?: Indexation | undefined
  /** When grants are paid that have no plans of their own, in the order of the plans' first days. */
  readonly plans: readonly PayoutPlan[]
  readonly duties: readonly Duty[]
  readonly events: readonly Event[]
  /** What it said before each of its amendments, in the order of their days. */
  readonly earlier: readonly EarlierVersion[]
  readonly quoted: readonly QuotedClause[]
  readonly readings: readonly ChosenReading[]
  /** What the file leaves open and the program's defaults decide. */
  readonly defaults: readonly Default[]
}

/** What an agreement said before an amendment, until the day before the one from which that applies. */
export interface EarlierVersion {
  readonly amendment: string
  readonly from: Day
  readonly agreement: Agreement
}

/** Where the document is unclear: the option that the calculations follow. */
export interface ChosenReading {
  readonly key: string
  readonly question: string
  readonly option: string
  /** What it decides: `adjustments`, `contributions` … the first key of each place that refers to it. */
  readonly decides: readonly string[]
}

/** A rule of the program's own that stands in for a clause. */
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
