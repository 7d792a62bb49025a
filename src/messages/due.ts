import type { Day } from '../domain/calendar/day.ts'
import type { Step } from './adjustment-text.ts'

/** Sentences for what falls due. */
export interface DueText {
  readonly end: (args: { days: number; noticeBy: Day | undefined; isNoticeLate: boolean }) => string
  readonly notice: (args: { safeDay: Day; months: number }) => string
  readonly option: (args: { months: number }) => string
  readonly duty: (args: { what: string; from: Day; to: Day }) => string
  readonly payouts: (args: { recipients: readonly string[]; amount: string; isLast: boolean }) => string
}

/** Why an amount is what it is, in a few words. Amounts come as text. */
export interface WhyText {
  readonly stated: (args: { base: string }) => string
  readonly adjusted: (args: {
    base: string
    steps: readonly Step[]
    isHeld: boolean
    amount: string
  }) => string
  readonly part: (args: { why: string; from: Day; to: Day; isByDays: boolean; part: string }) => string
  readonly notStated: string
  readonly indexMissing: (args: {
    index: string
    period: string
    lastKnown: { level: string | undefined; amount: string } | undefined
  }) => string
  readonly indexUnnamed: (args: {
    where: string
    lastKnown: { level: string | undefined; amount: string } | undefined
  }) => string
}
