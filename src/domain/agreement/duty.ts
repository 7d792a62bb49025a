/** Something a party must do again and again: meet, report, follow up, account for the money. */
export interface Duty {
  readonly key: string
  readonly kind: DutyKind
  readonly what: string
  readonly schedule: Schedule
}

export const dutyKinds = ['follow-up', 'report', 'accounts', 'meeting'] as const
export type DutyKind = (typeof dutyKinds)[number]

/**
 * Periods of so many months from the term's first day; in each, once by its end, so many months into it, in certain
 * months, or by its end where another period follows.
 */
export interface Schedule {
  readonly months: number
  readonly after?: number | undefined
  readonly in?: readonly number[] | undefined
  readonly before?: 'next' | undefined
}
