import type { Schedule } from './schedule.ts'

/** Something that a party must do once or repeatedly: meet, report, follow up, account for the money. */
export interface Duty {
  readonly key: string
  readonly kind: DutyKind
  readonly what: string
  readonly schedule: Schedule
}

export const dutyKinds = ['follow-up', 'report', 'accounts', 'meeting'] as const
export type DutyKind = (typeof dutyKinds)[number]
