import type { Convention } from '../../calendar/convention.ts'
import type { Day } from '../../calendar/day.ts'
import type { DayPattern, MissingNumber } from '../../calendar/day-pattern.ts'
import type { Interval } from '../../calendar/interval.ts'
import type { RoundingUnit } from '../../money/rounding.ts'

/** When grants are paid, from a day on: how often, when in each period, in which parts. */
export interface PayoutPlan {
  /** The day from which the plan applies; the first plan applies from the beginning. */
  readonly from?: Day | undefined
  /** An amendment's plan begins when the period that is running on that day is over. */
  readonly isAmended?: true | undefined
  /** The length of the period that payouts cover. */
  readonly every: Interval
  /** Whether periods are counted from the plan's first day or as parts of calendar years; as the amount is, if unsaid. */
  readonly counted?: 'term' | 'calendar-year' | undefined
  /** Whether a last period that is cut short stands alone or belongs to the one before it. */
  readonly lastPeriod: 'short' | 'long'
  /** Whether periods that begin on a month's last day go on doing so. */
  readonly landing: 'same-day' | 'month-end'
  readonly instalments: readonly Instalment[]
  /** Where a due day on which nobody can be paid moves; it stays also where the file leaves that open. */
  readonly offBankingDay: Convention | 'open'
  readonly openDays: OpenDays
  /** Payouts of a year are whole multiples of it, but for what is left to the last one. */
  readonly unit: RoundingUnit
  readonly holds: readonly Hold[]
  readonly against?: PaidAgainst | undefined
  /** What the file says of payouts of which no time is known: the rest of the plan is then what is taken instead. */
  readonly unknown?: string | undefined
}

/** One of the payouts of a period, or all of them where they are alike. */
export interface Instalment {
  readonly due: DueRule
  /** Its part of the period's amount, among the weights of all instalments. */
  readonly weight: bigint
}

/** Which days of a period a payment may be made on. */
export interface DueRule {
  /** In the beginning or at the end of the period. */
  readonly timing?: 'in-advance' | 'in-arrears' | undefined
  /** Calendar months, 1–12. */
  readonly months?: readonly number[] | undefined
  /** Weeks of the year by themselves are windows from Monday to Sunday. */
  readonly on?: DayPattern | undefined
  /** The first or the last so many days of the period. */
  readonly within?: number | undefined
  /** So long after the days that the rest gives. */
  readonly after?: Interval | undefined
  readonly missing: MissingNumber
}

/** What must come before anything is paid: signing, or another event; `metOn` once it has a day. */
export interface Hold {
  readonly key: string
  readonly what?: string | undefined
  readonly metOn?: Day | undefined
}

export const openDays = ['banking-days', 'weekdays'] as const
export type OpenDays = (typeof openDays)[number]

/** What a recipient has to send to be paid. */
export const paidAgainst = ['invoice', 'requisition'] as const
export type PaidAgainst = (typeof paidAgainst)[number]

/** Which day of a window a payout is planned for: the workspace's choice, where agreements leave it open. */
export const dueDayRules = ['last-banking-day', 'first-banking-day', 'last-day', 'first-day'] as const
export type DueDayRule = (typeof dueDayRules)[number]
