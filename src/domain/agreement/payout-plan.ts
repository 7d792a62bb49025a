/** When grants are paid. A plan says either in which month of the year, or at which end of each period. */
export type PayoutPlan = {
  /** Length of the period that a payout covers. */
  readonly months: 1 | 3 | 6 | 12
  /** Where a due day that is no banking day moves; it stays also where the file leaves that open. */
  readonly offBankingDay: 'stays' | 'previous' | 'next' | 'open'
} & ({ readonly month: number } | { readonly timing: 'in-advance' | 'in-arrears' })

/** Which day of a window a payout is planned for: the workspace's choice, where agreements leave it open. */
export const plannedDays = ['last-banking-day', 'first-banking-day', 'last-day', 'first-day'] as const
export type PlannedDay = (typeof plannedDays)[number]
