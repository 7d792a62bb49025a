import type { Convention } from '../../calendar/convention.ts'
import type { Day } from '../../calendar/day.ts'
import type { DayPattern, MissingNumber } from '../../calendar/day-pattern.ts'
import type { Interval, Landing } from '../../calendar/interval.ts'
import type { RoundingUnit } from '../../money/rounding.ts'

/** How often grants are paid, on which days of a period and in which parts, from a day on. */
export interface PayoutPlan {
  /** The day from which the plan applies; the first plan applies from the beginning. */
  readonly from?: Day | undefined
  /** An amendment brought the plan: it begins when the period that runs on that day has ended. */
  readonly isAmended?: true | undefined
  /** The length of the period that payouts cover. */
  readonly every: Interval
  /** Whether periods are counted from the plan's first day or as parts of calendar years; where absent, like the years of the amount. */
  readonly counted?: 'term' | 'calendar-year' | undefined
  /** Whether a last period that is cut short stands alone or is merged with the one before it. */
  readonly lastPeriod: 'short' | 'long'
  /** The day on which a period begins if its month lacks that of the first; where absent, the file does not state it. */
  readonly landing?: Landing | undefined
  readonly instalments: readonly Instalment[]
  /** Where a due day moves on which no payment can be made; if the file leaves that open, it stays. */
  readonly offBankingDay: Convention | 'open'
  readonly openDays: OpenDays
  /**
   * A year is divided in whole units, by largest remainder, the earlier payout first on ties. What is less than a unit
   * goes to the year's last payout. Of several plans for a year, the finest unit counts.
   */
  readonly unit: RoundingUnit
  readonly holds: readonly Hold[]
  readonly against?: PaymentDocument | undefined
  /**
   * The file's words where the days of payouts are not known, null where the file states no payouts; the rest of the plan
   * is then an assumption.
   */
  readonly unknown?: string | null | undefined
}

/** One of the payouts of a period, or all of them where they are equal. */
export interface Instalment {
  readonly due: DueRule
  /** The instalment's part of the period's amount, relative to the weights of the others. */
  readonly weight: bigint
}

/** The days of a period on which a payment may be made. */
export interface DueRule {
  /** At the beginning or at the end of the period. */
  readonly timing?: 'in-advance' | 'in-arrears' | undefined
  /** Calendar months, 1–12. */
  readonly months?: readonly number[] | undefined
  /** A pattern of only week numbers gives windows from Monday to Sunday. */
  readonly on?: DayPattern | undefined
  /** The number of days at the beginning or at the end of the period. */
  readonly within?: number | undefined
  /** The delay after the days that the other fields give. */
  readonly after?: Interval | undefined
  /** Where absent, the file does not state it. */
  readonly missing?: MissingNumber | undefined
}

/** An event that must come before any payment, and its day once it has happened. */
export interface Hold {
  readonly key: string
  readonly what?: string | undefined
  readonly metOn?: Day | undefined
}

export const openDays = ['banking-days', 'weekdays'] as const
export type OpenDays = (typeof openDays)[number]

/** What a recipient must send to be paid. */
export type PaymentDocument = 'invoice' | 'requisition'

/** The day of a payment window on which a payout is due: a setting of the workspace, since agreements leave it open. */
export const dueDayRules = ['last-banking-day', 'first-banking-day', 'last-day', 'first-day'] as const
export type DueDayRule = (typeof dueDayRules)[number]
